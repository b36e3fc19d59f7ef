package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.CorrectFaces;
import org.visavis.screen.CorrectFacesWindow;

import ij.IJ;

/** Opens the window in which an examiner moves, adds and rejects faces of a record's photographs. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Examine>Correct Faces...", headless = true,
	description = "Opens a window to move, add and reject faces; writes them as a file for a new run.")
public class CorrectFacesCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = Labels.RECORD_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File record;

	@Parameter(label = Labels.WHERE, description = Labels.WHERE_HELP, style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File photographs;

	@Parameter(label = Labels.CORRECTIONS, description = "The CSV file that is written, outside of the record; where it is " +
		"there already, work goes on with it.", style = FileWidget.SAVE_STYLE, required = false, persist = false)
	private File corrections;

	@Parameter(label = "Who corrects", description = "The name that stands with each correction.", required = false,
		persist = false)
	private String who = "";

	@Parameter(label = "Photograph to begin with", description = "The id of a photograph of the record, such as Q1. Empty: the first.",
		required = false, persist = false)
	private String first = "";

	@Parameter(label = Labels.DISCREET, description = Labels.DISCREET_HELP, required = false, persist = false)
	private boolean discreet;

	@Override
	protected void execute(final Progress progress) {
		if (IJ.getInstance() == null) throw new UserError(
			"Correct Faces... needs a screen; without one, expected the key corrections of a run.");
		leaveUnrecorded();
		final var sheet = CorrectFaces.open(path("record", record, Labels.A_RECORD), path("photographs",
			photographs), path("corrections", corrections, "a file to write"), MacroText.replayable("who", who));
		new CorrectFacesWindow(sheet, discreet, first.isBlank() ? 0 : sheet.photograph(first));
	}
}
