package org.visavis.resample;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.SimilarityTransform;

/**
 * Turns, scales and shifts a photograph in one resampling, to be looked at: cubic convolution (Keys, IEEE ASSP 29(6),
 * 1981, doi 10.1109/TASSP.1981.1163711, a = -1/2) along the photograph's rows and columns. Where the picture becomes
 * smaller the kernel is as much wider as the scale is below 1, so that nothing aliases. At the border the weights of
 * the pixels that exist are made to add up to 1. Values are rounded once, to 0..255.
 */
public final class CubicSampler {

	private final int[] argb;
	private final int photoWidth, photoHeight;
	/** By how much the kernel is wider than Keys's, at least 1. */
	private final double stretch;
	private final float[] across, down;

	private CubicSampler(final ArrayImg<ARGBType, IntArray> pixels, final double scale) {
		argb = pixels.update(null).getCurrentStorageArray();
		photoWidth = (int) pixels.dimension(0);
		photoHeight = (int) pixels.dimension(1);
		stretch = Math.max(1, 1 / scale);
		across = new float[Math.min(photoWidth, (int) (4 * stretch) + 2)];
		down = new float[Math.min(photoHeight, (int) (4 * stretch) + 2)];
	}

	/**
	 * The picture as packed ARGB, row by row: opaque where its pixel's centre lies in the photograph, 0 elsewhere.
	 *
	 * @param photoToPicture from pixels of the photograph to pixels of the picture
	 */
	public static int[] sample(final ArrayImg<ARGBType, IntArray> pixels, final SimilarityTransform photoToPicture,
		final int width, final int height)
	{
		final CubicSampler sampler = new CubicSampler(pixels, photoToPicture.scale());
		final SimilarityTransform t = photoToPicture.inverse();
		final int[] picture = new int[width * height];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				picture[y * width + x] = sampler.at(t.a() * x - t.b() * y + t.dx(), t.b() * x + t.a() * y + t.dy());
		return picture;
	}

	private int at(final double x, final double y) {
		if (!(x >= -0.5 && y >= -0.5 && x < photoWidth - 0.5 && y < photoHeight - 0.5)) return 0;
		final int left = first(x), top = first(y);
		final int columns = weigh(across, x, left, photoWidth), rows = weigh(down, y, top, photoHeight);
		float red = 0, green = 0, blue = 0;
		for (int row = 0; row < rows; row++) {
			final int from = (top + row) * photoWidth + left;
			float r = 0, g = 0, b = 0;
			for (int column = 0; column < columns; column++) {
				final int p = argb[from + column];
				r += across[column] * (p >> 16 & 0xff);
				g += across[column] * (p >> 8 & 0xff);
				b += across[column] * (p & 0xff);
			}
			red += down[row] * r;
			green += down[row] * g;
			blue += down[row] * b;
		}
		return 0xff << 24 | rounded(red) << 16 | rounded(green) << 8 | rounded(blue);
	}

	/** The first pixel under the kernel. */
	private int first(final double at) {
		return Math.max(0, (int) Math.ceil(at - 2 * stretch));
	}

	/** Fills in the weights of the pixels under the kernel, which add up to 1; gives their number. */
	private int weigh(final float[] weights, final double at, final int first, final int size) {
		final int count = Math.min(size - 1, (int) Math.floor(at + 2 * stretch)) - first + 1;
		double sum = 0;
		for (int i = 0; i < count; i++)
			sum += kernel(Math.abs(first + i - at) / stretch);
		for (int i = 0; i < count; i++)
			weights[i] = (float) (kernel(Math.abs(first + i - at) / stretch) / sum);
		return count;
	}

	private static double kernel(final double d) {
		if (d >= 2) return 0;
		return d < 1 ? (1.5 * d - 2.5) * d * d + 1 : ((-0.5 * d + 2.5) * d - 4) * d + 2;
	}

	private static int rounded(final float value) {
		return Math.max(0, Math.min(255, Math.round(value)));
	}
}
