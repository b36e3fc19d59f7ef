package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

import org.visavis.answer.Answer;
import org.visavis.cases.CaseCall;
import org.visavis.cases.CaseFolder;
import org.visavis.seal.SealedRecord;

/** The photographs with the faces that were found in them, to be corrected where they are wrong. */
final class FacesPage implements Page {

	private static final String CORRECTIONS = "corrections.csv", PNG = ".png";

	private final Desk desk;
	private final PhotoStrip overlays;
	private final JTextField who = new JTextField(16);
	private final JPanel panel = new JPanel(new BorderLayout(0, 6));

	/**
	 * @param again runs the comparison once more, with the corrections at a path
	 */
	FacesPage(final Desk desk, final Consumer<String> again) {
		this.desk = desk;
		overlays = new PhotoStrip(desk.discretion());
		panel.add(new Form().sentence("Every face that was found is marked. Where one is wrong or missing, or where one person of several is " +
			"meant, give your name and click the picture; then run the comparison again, which stays blind if it was.").wide(Form.line(new JLabel(
				DeskField.WHO_CORRECTS.label()), who, Form.button("Correct faces...", () -> correct("")), Form.button("Run again with corrections", () -> again
					.accept(corrections().toString())))).panel(), BorderLayout.NORTH);
		overlays.clicked(marked -> correct(new File(marked).getName().replace(PNG, "")));
		panel.add(overlays.component(), BorderLayout.CENTER);
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		if (who.getText().isBlank()) who.setText(desk.examiner());
		desk.background(() -> {
			final Map<String, String> files = overlays(desk.record());
			EventQueue.invokeLater(() -> overlays.show(files));
		});
	}

	@Override
	public void close() {
		overlays.close();
	}

	/** The marked photographs by their paths, with the names of their files. */
	private static Map<String, String> overlays(final SealedRecord record) {
		final Map<String, String> overlays = new LinkedHashMap<>();
		for (final Map<String, String> image : record.table("images.csv").named()) {
			final Path marked = record.path().resolve("overlays").resolve(image.get("image") + PNG);
			if (Files.isRegularFile(marked)) overlays.put(marked.toString(), Answer.name(image));
		}
		return overlays;
	}

	/** Those of the next record: what earlier ones were made with stays. */
	private Path corrections() {
		return desk.folder().file(CaseFolder.numbered(CORRECTIONS, desk.folder().comparisons().nextNumber()));
	}

	/**
	 * @param first the photograph that is shown at first; empty for any
	 */
	private void correct(final String first) {
		desk.background(() -> desk.open(CaseCall.of("Correct Faces...", "record", desk.record().path().toString(), "corrections",
			corrections().toString(), "who", who.getText().strip(), "first", first, "discreet", desk.discretion().key())));
	}
}
