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
import org.visavis.procedure.EraseGallery;

import ij.IJ;
import ij.gui.YesNoCancelDialog;

/** Takes faces, photographs or all out of a gallery and says what is left. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Gallery>Erase Gallery...", headless = true,
	description = "Takes a person's faces, photographs or all out of a gallery and says what is left.")
public class EraseGalleryCommand extends VisavisCommand {

	@Parameter(label = Labels.GALLERY, description = Labels.GALLERY_HELP, style = FileWidget.DIRECTORY_STYLE, required = false,
		persist = false)
	private File gallery;

	@Parameter(label = "What is erased", description = "all, or the path of a text file with one a line: the SHA-256 of a photograph, its id " +
		"(the first 16 digits), or the id of a face (with a point and its number).", required = false, persist = false)
	private String what = "";

	@Parameter(label = Labels.EXAMINER, description = "Who erases, for the gallery's history. Empty: not stated.", required = false,
		persist = false)
	private String examiner = "";

	@Override
	protected void execute(final Progress progress) {
		final String folder = path("gallery", gallery, Labels.GALLERY_FOLDER), list = MacroText.replayable("what", what);
		if (IJ.getInstance() != null && !IJ.isMacro()) confirm(EraseGallery.announced(folder, list));
		say(EraseGallery.run(folder, list, MacroText.replayable("examiner", examiner)).sentence());
	}

	private void confirm(final String goes) {
		final YesNoCancelDialog asked = new YesNoCancelDialog(IJ.getInstance(), name(), "This will be erased, and nothing brings it back:\n\n" +
			goes, "Keep", "Erase");
		if (asked.yesPressed() || asked.cancelPressed()) throw new CancellationException("Cancelled: nothing was erased.");
	}
}
