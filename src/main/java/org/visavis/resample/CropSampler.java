package org.visavis.resample;

import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * Cuts an aligned square out of a photograph: while the transform shrinks below one half the photograph is halved by
 * 2 x 2 means (an odd last row or column is dropped), then sampled bilinearly; outside the photograph all is zero.
 * Nothing is rounded. Only the part of the photograph that the square needs is halved.
 */
public final class CropSampler {

	private static final int MAX_HALVINGS = 11;

	private final SimilarityTransform cropToHalved;
	private final int size, block;
	private final int left, top, right, bottom;
	/** Pixels in a row of the region. */
	private final int stride;
	private final float share;
	private final float[] region;

	private CropSampler(final ArrayImg<ARGBType, IntArray> pixels, final SimilarityTransform photoToCrop,
		final int size)
	{
		this.size = size;
		final int halvings = halvings(photoToCrop.scale());
		block = 1 << halvings;
		cropToHalved = halved(photoToCrop, halvings).inverse();
		final int w = (int) pixels.dimension(0) >> halvings, h = (int) pixels.dimension(1) >> halvings;
		final Point[] corners = { corner(0, 0), corner(size - 1, 0), corner(0, size - 1), corner(size - 1, size - 1) };
		double minX = w, minY = h, maxX = -1, maxY = -1;
		for (final Point p : corners) {
			minX = Math.min(minX, p.x());
			minY = Math.min(minY, p.y());
			maxX = Math.max(maxX, p.x());
			maxY = Math.max(maxY, p.y());
		}
		left = clamp(Math.floor(minX) - 1, w);
		top = clamp(Math.floor(minY) - 1, h);
		right = Math.max(left, clamp(Math.floor(maxX) + 3, w));
		bottom = Math.max(top, clamp(Math.floor(maxY) + 3, h));
		stride = right - left + 2;
		share = 1f / (block * block);
		region = means(pixels.update(null).getCurrentStorageArray(), (int) pixels.dimension(0));
	}

	/**
	 * The crop as {@code float[3*size*size]}, channel first, in the order red, green, blue, 0..255.
	 *
	 * @param photoToCrop from pixels of the photograph to pixels of the crop
	 */
	public static float[] crop(final ArrayImg<ARGBType, IntArray> pixels, final SimilarityTransform photoToCrop,
		final int size)
	{
		return new CropSampler(pixels, photoToCrop, size).sample();
	}

	private static int halvings(final double scale) {
		int halvings = 0;
		for (double s = scale; s < 0.5; s *= 2)
			if (++halvings > MAX_HALVINGS) throw new IllegalArgumentException("A scale of " + scale + " is too small");
		return halvings;
	}

	/** The same transform for the photograph halved so many times; a pixel's centre moves by a quarter each time. */
	private static SimilarityTransform halved(final SimilarityTransform t, final int times) {
		SimilarityTransform halved = t;
		for (int i = 0; i < times; i++) {
			final double a = 2 * halved.a(), b = 2 * halved.b();
			halved = new SimilarityTransform(a, b, halved.dx() + 0.25 * (a - b), halved.dy() + 0.25 * (a + b));
		}
		return halved;
	}

	private Point corner(final int x, final int y) {
		return cropToHalved.apply(new Point(x, y));
	}

	private static int clamp(final double value, final int max) {
		return (int) Math.max(0, Math.min(max, value));
	}

	/** The halved photograph's needed part with a border of zeros; red, green, blue of each pixel together. */
	private float[] means(final int[] argb, final int width) {
		final float[] means = new float[3 * stride * (bottom - top + 2)];
		for (int y = top; y < bottom; y++)
			if (block == 1) copy(argb, y * width, means, place(left, y));
			else for (int x = left, to = place(left, y); x < right; x++, to += 3)
				mean(argb, y * block * width + x * block, width, means, to);
		return means;
	}

	/** A row of the photograph as it is, which most crops are made of: the same as means of blocks of one pixel, but faster. */
	private void copy(final int[] argb, final int row, final float[] means, final int start) {
		for (int x = left, to = start; x < right; x++, to += 3) {
			final int p = argb[row + x];
			means[to] = p >> 16 & 0xff;
			means[to + 1] = p >> 8 & 0xff;
			means[to + 2] = p & 0xff;
		}
	}

	/** The mean of one block; the sums of even the largest, 2048 x 2048 x 255, fit an int. */
	private void mean(final int[] argb, final int start, final int width, final float[] means, final int to) {
		int r = 0, g = 0, b = 0;
		for (int y = 0, at = start; y < block; y++, at += width)
			for (int x = at; x < at + block; x++) {
				final int p = argb[x];
				r += p >> 16 & 0xff;
				g += p >> 8 & 0xff;
				b += p & 0xff;
			}
		means[to] = r * share;
		means[to + 1] = g * share;
		means[to + 2] = b * share;
	}

	private float[] sample() {
		final SimilarityTransform t = cropToHalved;
		final float[] crop = new float[3 * size * size];
		for (int y = 0; y < size; y++)
			for (int x = 0; x < size; x++) {
				final double px = t.a() * x - t.b() * y + t.dx(), py = t.b() * x + t.a() * y + t.dy();
				final int u = (int) Math.floor(px), v = (int) Math.floor(py);
				if (u < left - 1 || v < top - 1 || u >= right || v >= bottom) continue;
				blend(place(u, v), (float) (px - u), (float) (py - v), crop, y * size + x);
			}
		return crop;
	}

	/** Bilinear between the pixel at {@code i}, the next one, and the two below. */
	private void blend(final int i, final float fx, final float fy, final float[] crop, final int to) {
		final int below = i + 3 * stride, plane = size * size;
		for (int c = 0; c < 3; c++) {
			final float upper = region[i + c] * (1 - fx) + region[i + c + 3] * fx;
			final float lower = region[below + c] * (1 - fx) + region[below + c + 3] * fx;
			crop[c * plane + to] = upper * (1 - fy) + lower * fy;
		}
	}

	/** Where a pixel of the halved photograph stands in the region. */
	private int place(final int x, final int y) {
		return 3 * ((y - top + 1) * stride + x - left + 1);
	}
}
