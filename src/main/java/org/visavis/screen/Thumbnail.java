package org.visavis.screen;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.Box;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

/** A small picture of a photograph, or of a face in it, to know it by in a list: not made for examination. */
public final class Thumbnail {

	/** Of the face's box, on each side. */
	private static final double MARGIN = 0.35;

	private Thumbnail() {}

	/** The whole photograph. */
	public static BufferedImage of(final ArrayImg<ARGBType, IntArray> pixels, final int side) {
		return scaled(processor(pixels), side);
	}

	/** A face with what is around it. */
	public static BufferedImage of(final ArrayImg<ARGBType, IntArray> pixels, final Box face, final int side) {
		final ImageProcessor whole = processor(pixels);
		final double margin = MARGIN * Math.max(face.width(), face.height());
		final Rectangle around = new Rectangle((int) (face.x() - margin), (int) (face.y() - margin), (int) (face.width() + 2 *
			margin), (int) (face.height() + 2 * margin)).intersection(new Rectangle(whole.getWidth(), whole.getHeight()));
		if (around.isEmpty()) return scaled(whole, side);
		whole.setRoi(around);
		return scaled(whole.crop(), side);
	}

	private static ImageProcessor processor(final ArrayImg<ARGBType, IntArray> pixels) {
		return new ColorProcessor((int) pixels.dimension(0), (int) pixels.dimension(1), pixels.update(null)
			.getCurrentStorageArray());
	}

	private static BufferedImage scaled(final ImageProcessor picture, final int side) {
		final double factor = (double) side / Math.max(picture.getWidth(), picture.getHeight());
		picture.setInterpolationMethod(ImageProcessor.BILINEAR);
		return picture.resize(Math.max(1, (int) Math.round(picture.getWidth() * factor)), Math.max(1, (int) Math.round(picture
			.getHeight() * factor)), true).getBufferedImage();
	}
}
