package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.FailedCheck;
import org.visavis.Progress;
import org.visavis.macro.MacroText;
import org.visavis.macro.StatusBar;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.VerifyRecord;
import org.visavis.repeat.Verification;
import org.visavis.screen.Tables;

import ij.IJ;
import ij.WindowManager;

/**
 * Says whether a record is as it was sealed; Results has a row for each finding, and one or more stop the macro. Of a
 * record that is made again it has a row for each file beside.
 */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Record>Verify Record...", headless = true,
	description = "Checks every byte of a record against its hashes, its history, its signature and its time stamp.")
public class VerifyRecordCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = Labels.RECORD_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File record;

	@Parameter(label = "Recompute", description = "Whether the record is made again from its photographs, to see whether " +
		"its numbers follow from them.", required = false, persist = false)
	private boolean recompute;

	@Parameter(label = Labels.WHERE, description = Labels.WHERE_HELP, style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File photographs;

	@Parameter(label = "Expected signer", description = "The SHA-256 of the signer's certificate or the path of a " +
		"certificate file. Empty: whoever signed, or nobody.", style = FileWidget.OPEN_STYLE, required = false,
		persist = false)
	private String signer = "";

	@Parameter(label = "Expected authority", description = Labels.AUTHORITY_HELP, style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private String authority = "";

	@Override
	protected void execute(final Progress progress) {
		final Verification verification = VerifyRecord.run(path("record", record, Labels.RECORD_FOLDER),
			recompute, path("photographs", photographs), MacroText.replayable("signer", signer), MacroText.replayable(
				"authority", authority), progress);
		if (IJ.getInstance() == null || !verification.lines().isEmpty() || WindowManager.getWindow("Results") != null) Tables
			.toResults(verification.table());
		if (IJ.getInstance() == null) verification.lines().forEach(StatusBar::end);
		if (!verification.passed()) throw new FailedCheck(verification.sentence());
		say(verification.sentence());
	}
}
