package org.visavis.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import ij.ImagePlus;
import ij.process.ImageProcessor;

/** A photograph with its faces marked, as a picture of a size to look at. */
public final class OverlayPicture {

	private static final int LONGEST = 1600, SHORTEST = 600;

	private OverlayPicture() {}

	/**
	 * Writes a PNG file whose long side is at most 1,600 pixels (a larger photograph is reduced, each pixel the mean of
	 * its area) and at least 600 (a smaller one is enlarged by a whole factor, pixel by pixel). The marks are those of
	 * {@link FaceOverlay}, drawn after resizing.
	 */
	public static void write(final ArrayImg<ARGBType, IntArray> pixels, final List<MarkedFace> faces, final Path png)
		throws IOException
	{
		Png.write(of(pixels, faces).getBufferedImage(), png);
	}

	/** The picture that {@link #write} writes. */
	static ImageProcessor of(final ArrayImg<ARGBType, IntArray> pixels, final List<MarkedFace> faces) {
		final int width = (int) pixels.dimension(0), height = (int) pixels.dimension(1);
		final double factor = factor(Math.max(width, height));
		final int[] rgb = pixels.update(null).getCurrentStorageArray();
		final ImagePlus picture = new ImagePlus("", factor < 1 ? Resize.averaged(rgb, width, height, shorter(width,
			factor), shorter(height, factor)) : Resize.enlarged(rgb, width, height, (int) factor));
		picture.setOverlay(FaceOverlay.of(faces.stream().map(face -> face.resizedBy(factor)).toList(), picture.getWidth(),
			picture.getHeight()));
		return picture.flatten().getProcessor();
	}

	private static double factor(final int longSide) {
		if (longSide > LONGEST) return (double) LONGEST / longSide;
		return longSide < SHORTEST ? (SHORTEST + longSide - 1) / longSide : 1;
	}

	private static int shorter(final int side, final double factor) {
		return Math.max(1, (int) Math.round(side * factor));
	}
}
