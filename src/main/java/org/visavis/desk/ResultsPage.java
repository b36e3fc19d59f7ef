package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.List;
import java.util.stream.Collectors;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

import org.visavis.answer.Answer;
import org.visavis.answer.AnswerKind;
import org.visavis.answer.Answers;
import org.visavis.cases.CaseCall;

/** What the comparison comes to, in words, and the window that shows it with pictures. */
final class ResultsPage implements Page {

	/** Names that are listed of one kind. */
	private static final int LISTED = 200;

	private final Desk desk;
	private final JTextArea words = Form.text("");
	private final JPanel panel = new JPanel(new BorderLayout(0, 6));

	ResultsPage(final Desk desk) {
		this.desk = desk;
		panel.add(new Form().wide(Form.line(Form.button("Show with pictures...", this::show))).panel(), BorderLayout.NORTH);
		panel.add(new JScrollPane(words), BorderLayout.CENTER);
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		words.setText("Reading the record ...");
		desk.background(() -> {
			final String text = text(Answers.of(desk.record()));
			EventQueue.invokeLater(() -> {
				words.setText(text);
				words.setCaretPosition(0);
			});
		});
	}

	static String text(final Answers answers) {
		final String kept = answers.keptBack() ? "Scores and likelihood ratios are kept back until the faces are rated (step Examine).\n\n"
			: "";
		final boolean numbers = answers.all().stream().anyMatch(answer -> answer.lr().isPresent());
		return kept + (numbers ? Answers.HOW_TO_READ + "\n\n" : "") + List.of(AnswerKind.values()).stream().filter(kind -> !answers.of(kind).isEmpty()).map(kind -> section(kind,
			answers.of(kind))).collect(Collectors.joining("\n"));
	}

	private static String section(final AnswerKind kind, final List<Answer> answers) {
		return answers.size() + " " + kind.label() + "\n" + answers.stream().limit(LISTED).map(ResultsPage::line).collect(Collectors
			.joining()) + (answers.size() > LISTED ? "   and " + (answers.size() - LISTED) + " more\n" : "");
	}

	private static String line(final Answer answer) {
		return "   " + answer.name() + answer.copies().stream().map(copy -> " = " + Answer.name(copy)).collect(Collectors.joining()) +
			": " + answer.words() + (answer.numbers().isEmpty() ? "" : " (" + answer.numbers() + ")") + "\n";
	}

	private void show() {
		desk.background(() -> desk.open(CaseCall.of("Show Results...", "record", desk.record().path().toString(), "discreet",
			desk.discretion().key())));
	}
}
