package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.WriteReport;
import org.visavis.run.Outcome;

/** Adds a report, a disclosure sheet and a draft certificate to a record, from the record and one case file. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Record>Write Report...", headless = true,
	description = "Adds a report to a record, as HTML and PDF, with a disclosure sheet and a draft certificate.")
public class WriteReportCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = "The folder of a complete record of a comparison or detection of faces.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File record;

	@Parameter(label = "Case file", description = "The path of a text file with the facts of the case, a line 'key: value' " +
		"each. Empty: the one in the record, if it has one.", style = FileWidget.OPEN_STYLE, required = false,
		persist = false)
	private File case_file;

	@Parameter(label = "Pictures", description = "Whether the report shows photographs and exhibits.", required = false,
		persist = false)
	private boolean pictures = true;

	@Parameter(label = Labels.DISCREET, description = "Whether pictures are shown only when they are asked for, and not in the PDF.",
		required = false, persist = false)
	private boolean discreet;

	@Parameter(label = Labels.EXAMINER, description = "Who writes the report, for the record's history. Empty: not stated.",
		required = false, persist = false)
	private String examiner = "";

	@Override
	protected void execute(final Progress progress) {
		final Outcome outcome = WriteReport.run(path("record", record, Labels.A_RECORD), path(
			"case_file", case_file), pictures, discreet, MacroText.replayable("examiner", examiner));
		end(outcome.sentence());
	}
}
