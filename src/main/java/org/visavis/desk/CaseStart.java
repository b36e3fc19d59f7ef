package org.visavis.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.swing.BorderFactory;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;

import org.visavis.cases.CaseFolder;
import org.visavis.cases.CaseKind;
import org.visavis.cases.CommandRunner;
import org.visavis.macro.LastFolder;
import org.visavis.notice.Minors;
import org.visavis.screen.Attempt;

import ij.IJ;
import ij.gui.GUI;

/** Asks for the case that is to be opened: a new one, one that is there, one of the last, or the sample. */
final class CaseStart {

	private final CommandRunner runner;
	private final JDialog dialog = new JDialog(IJ.getInstance(), "Case");
	private final JTextField folder = new JTextField(36);
	private final JLabel message = new JLabel(" ");

	private CaseStart(final CommandRunner runner) {
		this.runner = runner;
		folder.setText(suggested().toString());
		final Form form = new Form().sentence("A case is a folder with all that belongs to it. Nothing leaves this machine.").row(DeskField.FOLDER.label(),
			Form.line(folder, Form.button("Browse...", this::browse))).wide(Form.line(Form.button("New", () -> open(folder
				.getText().strip())), Form.button("Open...", this::openOther), Form.button("Try the sample case", () -> attempt(
					this::sample)), Form.button("Cancel", dialog::dispose))).sentence("The same for manipulated pictures: from which photographs they were made, and a notice to have them removed.").wide(Form
			.button("I found manipulated pictures of someone", this::openPictures)).wide(message);
		final List<String> recent = RecentCases.all();
		if (!recent.isEmpty()) form.sentence("Recent:");
		recent.forEach(path -> form.wide(Form.button(path, () -> open(path))));
		final JPanel panel = form.panel();
		panel.setBorder(BorderFactory.createEmptyBorder(10, 10, 10, 10));
		dialog.add(panel);
		dialog.pack();
	}

	/** Shows the dialog, which opens the window of the case that is chosen. */
	static void ask(final CommandRunner runner) {
		final CaseStart start = new CaseStart(runner);
		GUI.centerOnImageJScreen(start.dialog);
		start.dialog.setVisible(true);
	}

	/** A folder that is not there yet. */
	private static Path suggested() {
		final Path home = Path.of(System.getProperty("user.home"));
		Path path = home.resolve("case " + LocalDate.now());
		for (int i = 2; Files.exists(path); i++)
			path = home.resolve("case " + LocalDate.now() + " (" + i + ")");
		return path;
	}

	private void open(final String path) {
		attempt(() -> {
			CaseWindow.open(path, runner);
			dialog.dispose();
		});
	}

	/** Where somebody shown may be a minor there is no case, and nothing is stored. */
	private void openPictures() {
		final Object[] answers = { "Yes, all were adults", "No, or nobody knows", "Cancel" };
		final int answer = JOptionPane.showOptionDialog(dialog, "Was everybody shown 18 or older when the pictures were made?", "Case",
			JOptionPane.DEFAULT_OPTION, JOptionPane.QUESTION_MESSAGE, null, answers, answers[2]);
		if (answer == 1) message.setText("<html><div width='480'>Nothing was stored. " + Minors.WHOM + ".</div></html>");
		if (answer == 0) attempt(() -> {
			CaseFolder.open(folder.getText().strip()).write(CaseKind.PICTURES);
			open(folder.getText().strip());
		});
		dialog.pack();
	}

	private void sample() {
		CaseWindow.openSample(CaseWindow.SAMPLE, runner);
		dialog.dispose();
	}

	private void openOther() {
		choose().ifPresent(this::open);
	}

	private void browse() {
		choose().ifPresent(folder::setText);
	}

	private Optional<String> choose() {
		final JFileChooser chooser = LastFolder.chooser();
		chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
		if (chooser.showDialog(dialog, "Select") != JFileChooser.APPROVE_OPTION) return Optional.empty();
		LastFolder.of(chooser);
		return Optional.of(chooser.getSelectedFile().getPath());
	}

	private void attempt(final Runnable deed) {
		new Attempt(sentence -> message.setText(sentence.isEmpty() ? " " : DeskField.told(sentence))).run(deed);
	}
}
