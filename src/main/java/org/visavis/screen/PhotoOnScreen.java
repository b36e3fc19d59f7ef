package org.visavis.screen;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.Point;
import org.visavis.picture.FaceOverlay;
import org.visavis.picture.MarkedFace;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.ColorProcessor;

/** A photograph in an image window, with its faces as an overlay and the handles of one of them as its selection. */
final class PhotoOnScreen {

	private final ArrayImg<ARGBType, IntArray> pixels;
	private final ImagePlus image;

	/**
	 * @param discreet whether the photograph is a {@link Mosaic} until it is clicked, from the first moment on
	 */
	PhotoOnScreen(final String title, final ArrayImg<ARGBType, IntArray> pixels, final boolean discreet) {
		this.pixels = pixels;
		final ColorProcessor clear = new ColorProcessor((int) pixels.dimension(0), (int) pixels.dimension(1), pixels.update(null)
			.getCurrentStorageArray().clone());
		image = new ImagePlus(title, discreet ? new ColorProcessor(Mosaic.of(clear.getBufferedImage())) : clear);
		OnScreen.showBeside(image, CorrectFacesWindow.WIDTH);
		if (discreet) image.getCanvas().addMouseListener(new MouseAdapter() {

			@Override
			public void mousePressed(final MouseEvent event) {
				image.getCanvas().removeMouseListener(this);
				image.setProcessor(clear);
			}
		});
	}

	/** Names who hears of a click into the photograph, in its pixels. */
	void clicked(final Consumer<Point> hearer) {
		image.getCanvas().addMouseListener(new MouseAdapter() {

			@Override
			public void mouseClicked(final MouseEvent event) {
				hearer.accept(new Point(image.getCanvas().offScreenX(event.getX()), image.getCanvas().offScreenY(event.getY())));
			}
		});
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
