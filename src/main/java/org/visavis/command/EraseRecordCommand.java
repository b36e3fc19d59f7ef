package org.visavis.command;

import java.io.File;
import java.util.concurrent.CancellationException;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.EraseRecord;

import ij.IJ;
import ij.gui.YesNoCancelDialog;

/** Takes templates, and pictures if asked, out of a record and says what is left. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Record>Erase Record...", headless = true,
	description = "Deletes the embeddings of a record, and its pictures if asked, and says what is left.")
public class EraseRecordCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = Labels.RECORD_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File record;

	@Parameter(label = "Pictures too", description = "Whether overlays, exhibits and reports that show pictures go too.",
		required = false, persist = false)
	private boolean pictures;

	@Parameter(label = Labels.EXAMINER, description = "Who erases, for the record's history. Empty: not stated.",
		required = false, persist = false)
	private String examiner = "";

	@Override
	protected void execute(final Progress progress) {
		final String folder = path("record", record, Labels.RECORD_FOLDER);
		if (IJ.getInstance() != null && !IJ.isMacro()) confirm(EraseRecord.announced(folder, pictures));
		say(EraseRecord.run(folder, pictures, MacroText.replayable("examiner", examiner)).sentence());
	}

	/** Asks a person, who may not know that a report has pictures or that a signature is of files that go. */
	private void confirm(final String goes) {
		if (goes.isEmpty()) return;
		final String question = "This will be deleted, and nothing brings it back:\n\n" + goes + "\n\nfrom " + record;
		final YesNoCancelDialog asked = new YesNoCancelDialog(IJ.getInstance(), name(), question, "Keep", "Erase");
		if (asked.yesPressed() || asked.cancelPressed()) throw new CancellationException("Cancelled: nothing was erased.");
	}
}
