package org.visavis.command;

import org.scijava.command.Command;
import org.scijava.plugin.Plugin;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.macro.VisavisCommand;
import org.visavis.picture.FaceOverlay;
import org.visavis.procedure.DetectFaces.Found;
import org.visavis.procedure.DetectFaces;
import org.visavis.request.Settings;
import org.visavis.screen.ScreenPixels;
import org.visavis.screen.Tables;

import ij.ImagePlus;
import ij.WindowManager;

/**
 * Finds the faces of the active image as it is seen on screen: of a stack the current slice, of other than RGB images
 * through the display range and lookup table. Gives an overlay and a row a face in Results; both
 * replace those of the last call and leave what others put there.
 */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Compare>Detect Faces", headless = true,
	description = "Marks the faces of the active image as it is seen on screen: its current slice, through " +
		"display range and lookup table.")
public class DetectFacesCommand extends VisavisCommand {

	/**
	 * The image that {@code IJ.run(image, "Detect Faces", "")} names; null if a call names none. ImageJ notes it for the
	 * calling thread, which makes this object; Fiji executes it in another.
	 */
	private final ImagePlus given = WindowManager.getTempCurrentImage();

	@Override
	protected void execute(final Progress progress) {
		final ImagePlus image = given == null ? WindowManager.getCurrentImage() : given;
		if (image == null) throw new UserError("No image is open; expected one to detect faces in.");
		final Found found = DetectFaces.run(ScreenPixels.of(image), image.getTitle(),
			Settings.DEFAULT);
		image.setOverlay(FaceOverlay.on(image.getOverlay(), FaceOverlay.of(found.faces(), image.getWidth(), image.getHeight())));
		image.setHideOverlay(false);
		Tables.toResults(found.table());
		end("Faces found in " + image.getTitle() + ": " + found.faces().size() + ScreenPixels.remark(image));
	}
}
