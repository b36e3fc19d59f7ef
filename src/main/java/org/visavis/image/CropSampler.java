package org.visavis.image;

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

	/** The halved photograph's needed part, red, green, blue of each pixel together. */
	private float[] means(final int[] argb, final int stride) {
		final int w = right - left, h = bottom - top;
		final float[] means = new float[3 * w * h];
		final int[] sums = new int[3];
		final float share = 1f / (block * block);
		for (int y = 0, i = 0; y < h; y++)
			for (int x = 0; x < w; x++) {
				sum(argb, (top + y) * block * stride + (left + x) * block, stride, sums);
				for (final int sum : sums)
					means[i++] = sum * share;
			}
		return means;
	}

	/** Sums over one block; even the largest, 2048 x 2048 x 255, fits an int. */
	private void sum(final int[] argb, final int start, final int stride, final int[] sums) {
		int r = 0, g = 0, b = 0;
		for (int y = 0, at = start; y < block; y++, at += stride)
			for (int x = at; x < at + block; x++) {
				final int p = argb[x];
				r += p >> 16 & 0xff;
				g += p >> 8 & 0xff;
				b += p & 0xff;
			}
		sums[0] = r;
		sums[1] = g;
		sums[2] = b;
	}

	private float[] sample() {
		final float[] crop = new float[3 * size * size];
		for (int y = 0; y < size; y++)
			for (int x = 0; x < size; x++) {
				final Point p = corner(x, y);
				final double u = Math.floor(p.x()), v = Math.floor(p.y());
				if (u < left - 1 || v < top - 1 || u >= right || v >= bottom) continue;
				sample((int) u, (int) v, (float) (p.x() - u), (float) (p.y() - v), crop, y * size + x);
			}
		return crop;
	}

	private void sample(final int u, final int v, final float fx, final float fy, final float[] crop, final int to) {
		final int stride = 3 * (right - left), corner = (v - top) * stride + 3 * (u - left);
		final boolean inside = u >= left && v >= top && u + 1 < right && v + 1 < bottom;
		for (int channel = 0; channel < 3; channel++) {
			final int i = corner + channel;
			final float upper, lower;
			if (inside) {
				upper = region[i] * (1 - fx) + region[i + 3] * fx;
				lower = region[i + stride] * (1 - fx) + region[i + stride + 3] * fx;
			}
			else {
				upper = at(u, v, i) * (1 - fx) + at(u + 1, v, i + 3) * fx;
				lower = at(u, v + 1, i + stride) * (1 - fx) + at(u + 1, v + 1, i + stride + 3) * fx;
			}
			crop[channel * size * size + to] = upper * (1 - fy) + lower * fy;
		}
	}

	/** Zero outside the photograph: the region holds every pixel of the photograph that is asked for. */
	private float at(final int x, final int y, final int i) {
		return x < left || y < top || x >= right || y >= bottom ? 0 : region[i];
	}
}
