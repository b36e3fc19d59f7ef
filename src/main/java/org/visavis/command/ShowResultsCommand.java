package org.visavis.command;

import java.awt.EventQueue;
import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.answer.AnswersTable;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.ShowResults;
import org.visavis.screen.ResultsWindow;
import org.visavis.screen.Tables;

import ij.IJ;

/** Shows what a record answers, one row for each photograph: in a window, or in Results where there is no screen. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Show Results...", headless = true,
	description = "Shows what a record answers: for each photograph its strongest pair, sorted by support.")
public class ShowResultsCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = Labels.RECORD_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File record;

	@Parameter(label = Labels.WHERE, description = Labels.WHERE_HELP, style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File photographs;

	@Parameter(label = Labels.DISCREET, description = Labels.DISCREET_HELP, required = false, persist = false)
	private boolean discreet;

	@Override
	protected void execute(final Progress progress) {
		if (IJ.getInstance() != null) leaveUnrecorded();
		show(path("record", record, Labels.A_RECORD), path("photographs", photographs), discreet);
	}

	/** Shows the results of a record, whose photographs lie where they lay or in a place that is named. */
	static void show(final String record, final String photographs, final boolean discreet) {
		final ShowResults results = ShowResults.open(record, photographs);
		if (IJ.getInstance() != null) EventQueue.invokeLater(() -> ResultsWindow.show(results, discreet));
		else Tables.toResults(AnswersTable.of(results.answers().all()));
	}
}
