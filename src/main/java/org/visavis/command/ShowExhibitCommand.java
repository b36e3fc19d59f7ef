package org.visavis.command;

import java.awt.EventQueue;
import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.ShowExhibit;
import org.visavis.screen.ExhibitWindow;
import org.visavis.screen.TraceOnScreen;
import org.visavis.screen.TraceWindow;

import ij.IJ;

/** Opens the window in which a person prepares exhibits of two faces of a record, or of a traced picture and its candidate. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Examine>Show Exhibit...", headless = true,
	description = "Opens a window to look at two faces of a record, or at a traced picture and its candidate, together and to save exhibits.")
public class ShowExhibitCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = Labels.RECORD_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File record;

	@Parameter(label = Labels.FACE_A, description = Labels.FACE_A_HELP, required = false,
		persist = false)
	private String face_a = "";

	@Parameter(label = Labels.FACE_B, description = Labels.FACE_B_HELP, required = false,
		persist = false)
	private String face_b = "";

	@Parameter(label = Labels.WHERE, description = Labels.WHERE_HELP, style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File photographs;

	@Parameter(label = Labels.DISCREET, description = Labels.DISCREET_HELP, required = false, persist = false)
	private boolean discreet;

	@Override
	protected void execute(final Progress progress) {
		if (IJ.getInstance() == null) throw new UserError(
			"Show Exhibit... needs a screen; without one, expected Make Exhibit....");
		leaveUnrecorded();
		if (isCandidate(face_b)) showTrace();
		else showFaces();
	}

	/** Of a record of Trace Source...: an id of a photograph, where others have one of a face. */
	private static boolean isCandidate(final String id) {
		return id.matches("R\\d+");
	}

	private void showTrace() {
		final TraceOnScreen shown = new TraceOnScreen(path("record", record, Labels.A_RECORD), MacroText.replayable("face_a", face_a), MacroText
			.replayable("face_b", face_b), path("photographs", photographs));
		EventQueue.invokeLater(() -> TraceWindow.show(shown, discreet));
	}

	private void showFaces() {
		final var faces = ShowExhibit.open(path("record", record, Labels.A_RECORD), MacroText
			.replayable("face_a", face_a), MacroText.replayable("face_b", face_b), path("photographs", photographs));
		EventQueue.invokeLater(() -> ExhibitWindow.show(faces, discreet));
	}
}
