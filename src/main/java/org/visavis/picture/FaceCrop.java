package org.visavis.picture;

import java.awt.image.BufferedImage;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.Box;

/** A face cut out of its photograph with a little around it, as small as it is shown in a list. */
public final class FaceCrop {

	/** Around the box on each side, in parts of its longer side. */
	private static final double MARGIN = 0.25;

	private FaceCrop() {}

	/**
	 * The square around a face, as far as the photograph goes.
	 *
	 * @param side the longest side in pixels; a larger face is reduced, each pixel the mean of its area, a smaller one enlarged by
	 *          whole pixels
	 */
	public static BufferedImage of(final ArrayImg<ARGBType, IntArray> photograph, final Box face, final int side) {
		final int width = (int) photograph.dimension(0), height = (int) photograph.dimension(1);
		final double half = Math.max(face.width(), face.height()) * (0.5 + MARGIN);
		final int left = within(face.centre().x() - half, width - 1), top = within(face.centre().y() - half, height - 1);
		final int right = Math.max(left + 1, within(face.centre().x() + half, width)), bottom = Math.max(top + 1, within(face.centre().y() +
			half, height));
		return sized(cut(photograph, left, top, right - left, bottom - top), right - left, bottom - top, side);
	}

	private static int within(final double place, final int most) {
		return (int) Math.max(0, Math.min(most, Math.round(place)));
	}

	private static int[] cut(final ArrayImg<ARGBType, IntArray> photograph, final int left, final int top, final int width,
		final int height)
	{
		final int[] from = photograph.update(null).getCurrentStorageArray(), cut = new int[width * height];
		final int row = (int) photograph.dimension(0);
		for (int y = 0; y < height; y++) System.arraycopy(from, (top + y) * row + left, cut, y * width, width);
		return cut;
	}

	private static BufferedImage sized(final int[] pixels, final int width, final int height, final int side) {
		final int longest = Math.max(width, height);
		if (longest <= side) return Resize.enlarged(pixels, width, height, side / longest).getBufferedImage();
		return Resize.averaged(pixels, width, height, reduced(width, longest, side), reduced(height, longest, side)).getBufferedImage();
	}

	private static int reduced(final int length, final int longest, final int side) {
		return Math.max(1, (int) Math.round((double) length * side / longest));
	}
}
