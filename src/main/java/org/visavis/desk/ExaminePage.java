package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;

import org.visavis.Progress;
import org.visavis.cases.CaseCall;
import org.visavis.cases.CaseStep;
import org.visavis.examination.Examinations;
import org.visavis.seal.SealedRecord;

/** Who has rated which faces, who is next, and what is kept back until then. */
final class ExaminePage implements Page {

	private final Desk desk;
	private final JComboBox<RecordFace> faceA = new JComboBox<>(), faceB = new JComboBox<>();
	private final JTextField examiner = new JTextField(16);
	private final JTextArea rated = Form.text("");
	private Path shown = Path.of("");
	private final JPanel panel = new JPanel(new BorderLayout(0, 6));

	ExaminePage(final Desk desk) {
		this.desk = desk;
		panel.add(new Form().sentence("Look at two faces with your own eyes, note what you see and rate it. Nobody sees another's " +
			"rating before giving one.").row(DeskField.EXAMINER.label(), Form.line(examiner)).row(DeskField.FACE_A.label(), Form.line(faceA)).row(DeskField.FACE_B.label(), Form.line(faceB)).wide(Form.line(
				Form.button("Examine these two...", this::examine), Form.button("Show the evidence", this::show))).panel(),
			BorderLayout.NORTH);
		panel.add(new JScrollPane(rated), BorderLayout.CENTER);
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void resume() {
		enter();
	}

	@Override
	public void enter() {
		if (examiner.getText().isBlank()) examiner.setText(desk.examiner());
		desk.background(() -> {
			final SealedRecord record = desk.record();
			final List<RecordFace> faces = RecordFace.all(record);
			final String state = state(record);
			EventQueue.invokeLater(() -> show(record.path(), faces, state));
		});
	}

	/** What was chosen stays as long as the record is the same. */
	private void show(final Path record, final List<RecordFace> faces, final String state) {
		rated.setText(state);
		if (!record.equals(shown)) {
			shown = record;
			faceA.removeAllItems();
			faceB.removeAllItems();
			faces.stream().filter(face -> !face.id().startsWith("R")).forEach(faceA::addItem);
			faces.stream().filter(face -> !face.id().startsWith("Q")).forEach(faceB::addItem);
		}
	}

	/** Names only: what was rated is not said before all have rated. */
	private static String state(final SealedRecord record) {
		final Examinations examinations = Examinations.of(record);
		final boolean kept = examinations.blind() && !record.has("pairs.csv");
		final String pairs = examinations.pairs().stream().map(pair -> pair.faceA() + " and " + pair.faceB() + ": rated by " + pair
			.examiners().stream().filter(e -> !e.ratings().isEmpty()).map(Examinations.Examiner::name).collect(Collectors.joining(
				", "))).collect(Collectors.joining("\n"));
		return (kept ? "Scores and likelihood ratios are kept back until a rating is stored and Show the evidence is pressed.\n"
			: "") + (pairs.isEmpty() ? "Nobody has rated any faces yet." : pairs);
	}

	private void examine() {
		desk.background(() -> desk.open(CaseCall.of("Examine Pair...", "record", desk.record().path().toString(), "face_a",
			id(faceA), "face_b", id(faceB), "examiner", examiner.getText().strip(), "discreet", desk
				.discretion().key())));
	}

	private static String id(final JComboBox<RecordFace> faces) {
		return faces.getSelectedItem() instanceof final RecordFace face ? face.id() : "";
	}

	private void show() {
		desk.background(() -> {
			desk.run(CaseCall.of("Show Evidence...", "record", desk.record().path().toString(), "examiner", examiner.getText()
				.strip()), Progress.SILENT, "The evidence is shown under Results.");
			desk.turnTo(CaseStep.RESULTS);
		});
	}
}
