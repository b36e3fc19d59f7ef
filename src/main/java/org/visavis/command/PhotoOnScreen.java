package org.visavis.command;

import java.util.List;
import java.util.Optional;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.report.FaceOverlay;
import org.visavis.report.MarkedFace;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.ColorProcessor;

/** A photograph in an image window, with its faces as an overlay and the handles of one of them as its selection. */
final class PhotoOnScreen {

	private final ArrayImg<ARGBType, IntArray> pixels;
	private final ImagePlus image;

	PhotoOnScreen(final String title, final ArrayImg<ARGBType, IntArray> pixels) {
		this.pixels = pixels;
		image = new ImagePlus(title, new ColorProcessor((int) pixels.dimension(0), (int) pixels.dimension(1), pixels.update(
			null).getCurrentStorageArray().clone()));
		image.show();
	}

	ArrayImg<ARGBType, IntArray> pixels() {
		return pixels;
	}

	/** What a user has selected in the image. */
	Roi selection() {
		return image.getRoi();
	}

	/** Marks faces. */
	void mark(final List<MarkedFace> faces) {
		image.setOverlay(FaceOverlay.of(faces, image.getWidth(), image.getHeight()));
	}

	/** Shows handles to drag, and what else of the same face is to be seen; none takes them away. */
	void select(final Optional<Roi> handles, final Optional<Roi> beside) {
		final Overlay overlay = image.getOverlay();
		beside.ifPresent(overlay::add);
		handles.ifPresentOrElse(image::setRoi, image::deleteRoi);
		image.draw();
	}

	/** Whether a user has not closed the image's window. */
	boolean isOpen() {
		return image.getWindow() != null;
	}

	void close() {
		image.changes = false;
		image.close();
	}
}
