package org.visavis.desk;

import java.io.File;

import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

import org.visavis.Progress;
import org.visavis.cases.CaseCall;
import org.visavis.macro.LastFolder;

/** Signs the record, has it stamped, verifies it, and erases what must not be kept. */
final class SealPage implements Page {

	private final Desk desk;
	private final RecordChoice record;
	private final JTextField key = new JTextField(28), token = new JTextField(28);
	private final JCheckBox recompute = new JCheckBox("and make it again from the photographs"), pictures = new JCheckBox(
		"and pictures: overlays, exhibits and reports that show any");
	private final JPanel panel;

	SealPage(final Desk desk) {
		this.desk = desk;
		record = new RecordChoice(desk);
		panel = new Form().row("Record", record).sentence("A signature shows who stands for the record; afterwards nothing can be added. The password is asked " +
			"for; a wrong one can be given again.").row(DeskField.KEY.label(), choosing(key)).wide(Form.button("Sign", () -> run("Sign Record...",
				"key", key.getText().strip()))).sentence("A time stamp shows when it was there: send the request to an authority and give " +
					"its answer.").wide(Form.button("Write the request", () -> run("Add Time Stamp..."))).row(DeskField.ANSWER.label(), choosing(token))
			.wide(Form.button("Store the answer", () -> run("Add Time Stamp...", "token", token.getText().strip()))).sentence(" ").wide(Form
				.line(Form.button("Verify", () -> run("Verify Record...", "recompute", Boolean.toString(recompute.isSelected()))), recompute))
			.wide(Form.line(Form.button("Erase...", this::erase), new JLabel("embeddings"), pictures)).panel();
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		record.offer(desk.folder().completeRecords());
	}

	private JComponent choosing(final JTextField field) {
		return Form.line(field, Form.button("Browse...", () -> {
			final JFileChooser chooser = LastFolder.chooser();
			if (chooser.showOpenDialog(panel) != JFileChooser.APPROVE_OPTION) return;
			LastFolder.of(chooser);
			final File file = chooser.getSelectedFile();
			field.setText(file.getPath());
		}));
	}

	private void run(final String command, final String... keysAndValues) {
		desk.attempt(() -> {
			final String[] all = new String[keysAndValues.length + 2];
			all[0] = "record";
			all[1] = record.chosen().toString();
			System.arraycopy(keysAndValues, 0, all, 2, keysAndValues.length);
			desk.background(() -> desk.run(CaseCall.of(command, all), Progress.SILENT, command + " is done."));
		});
	}

	/** The command lists what goes, and asks. */
	private void erase() {
		run("Erase Record...", "pictures", Boolean.toString(pictures.isSelected()), "examiner", desk.examiner());
	}
}
