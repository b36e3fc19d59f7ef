package org.visavis.desk;

import java.awt.Desktop;
import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;

import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

import org.visavis.Progress;
import org.visavis.cases.CaseCall;

/** Writes the report and opens it. */
final class ReportPage implements Page {

	private final Desk desk;
	private final JTextField examiner = new JTextField(16);
	private final JCheckBox pictures = new JCheckBox("With pictures", true), discreet = new JCheckBox(
		"Discreet: pictures only after a click, none in the PDF");
	private final JLabel where = new JLabel(" ");
	private final JPanel panel;

	ReportPage(final Desk desk) {
		this.desk = desk;
		panel = new Form().sentence("The report answers the question of the case on its first page and states all that stands behind " +
			"the answer. It is written into the record, as PDF and HTML; write it before the record is signed.").row(DeskField.EXAMINER.label(),
				examiner).wide(pictures).wide(discreet).wide(Form.line(Form.button("Write the report", this::write), Form.button(
					"Open the report", () -> desk.background(() -> desk.show(report()))))).wide(where).panel();
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		if (examiner.getText().isBlank()) examiner.setText(desk.examiner());
		where.setText(report().toFile().isFile() ? desk.told(report()) : "There is no report yet.");
	}

	private Path report() {
		return desk.folder().record().resolve("report.pdf");
	}

	private void write() {
		final CaseCall call = CaseCall.of("Write Report...", "record", desk.folder().record().toString(), "case_file", desk
			.caseFile(), "pictures", Boolean.toString(pictures.isSelected()), "discreet", Boolean.toString(discreet.isSelected()),
			"examiner", examiner.getText().strip());
		desk.say("Writing the report ...");
		desk.background(() -> {
			desk.run(call, Progress.SILENT, "The report is written: " + desk.told(report()));
			EventQueue.invokeLater(this::enter);
			openIfPossible();
		});
	}

	/** Where the desktop cannot, the page says where the report is. */
	private void openIfPossible() {
		try {
			if (Desktop.isDesktopSupported()) Desktop.getDesktop().open(report().toFile());
		}
		catch (final IOException | RuntimeException e) {
			desk.say("The report is written: " + desk.told(report()));
		}
	}
}
