package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.ShowEvidence;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** Adds to a blind record what was kept back, once a rating stands in it, and shows the pairs of any record. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Examine>Show Evidence...", headless = true,
	description = "Shows the pairs of a record; of a blind one, only after an examiner's rating.")
public class ShowEvidenceCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = Labels.RECORD_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File record;

	@Parameter(label = Labels.WHERE, description = Labels.WHERE_HELP, style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File photographs;

	@Parameter(label = Labels.EXAMINER, description = Labels.EXAMINER_HELP, required = false, persist = false)
	private String examiner = "";

	@Override
	protected void execute(final Progress progress) {
		final Outcome outcome = ShowEvidence.run(path("record", record, Labels.A_RECORD),
			path("photographs", photographs), MacroText.replayable("examiner", examiner), progress);
		if (shows()) Tables.showPairs(outcome);
		end(outcome.sentence());
	}
}
