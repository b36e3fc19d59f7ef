package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.enrol.EnrolSettings;
import org.visavis.macro.Inputs;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.EnrolGallery;
import org.visavis.request.FaceChoice;
import org.visavis.request.Procedure;

/** Makes a gallery of the photographs of a folder and its sub-folders, or reads what is new in them. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Gallery>Enrol Gallery...", headless = true,
	description = "Makes a gallery of the photographs of a folder and its sub-folders, or reads what is new in them.")
public class EnrolGalleryCommand extends VisavisCommand {

	@Parameter(label = "Photographs", description = "The photographs: " + Labels.PHOTOGRAPHS + "; sub-folders are read too. Or " +
		"embeddings: a NumPy file (.npy), or a folder with one for each recogniser.", style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File input;

	@Parameter(label = Labels.GALLERY, description = "The gallery's folder: a new or empty one, or a gallery, which is brought up to date.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File gallery;

	@Parameter(label = Labels.FACE, description = Labels.FACE_HELP, choices = { "all", "only", "central", "largest" }, required = false,
		persist = false)
	private String face = "all";

	@Parameter(label = Labels.METHOD, description = Labels.METHOD_HELP, choices = { "full", "fast" }, required = false, persist = false)
	private String method = "full";

	@Parameter(label = Labels.LONG_SIDE, description = Labels.LONG_SIDE_HELP, required = false, persist = false)
	private String long_side = "0";

	@Parameter(label = Labels.LICENCE, description = Labels.LICENCE_HELP, required = false, persist = false)
	private boolean accept_licence;

	@Parameter(label = "Keep until", description = "The last day on which the gallery is opened without asking, such as 2027-06-30. " +
		"Empty: as it is already.", required = false, persist = false)
	private String keep_until = "";

	@Parameter(label = "Again what was erased", description = "Whether photographs are enrolled again that were erased from the gallery.",
		required = false, persist = false)
	private boolean again;

	@Parameter(label = Labels.PAST_DATE, description = Labels.PAST_DATE_HELP, required = false, persist = false)
	private boolean past_date;

	@Parameter(label = Labels.EXAMINER, description = "Who enrols, for the gallery's history. Empty: not stated.", required = false,
		persist = false)
	private String examiner = "";

	@Override
	protected void execute(final Progress progress) {
		final String in = path("input", input, Labels.PHOTOGRAPHS), to = path("gallery", gallery, Labels.GALLERY_FOLDER);
		final EnrolSettings settings = new EnrolSettings(Procedure.path("input", in), Procedure.path("gallery", to), EnrolSettings.photographs(
			Inputs.oneOf("face", face, FaceChoice.values()), method, Inputs.number("long_side", long_side), accept_licence), keep_until, again,
			PastDate.opens(name(), to, past_date), MacroText.replayable("examiner", examiner));
		end(EnrolGallery.run(settings, progress).sentence());
	}
}
