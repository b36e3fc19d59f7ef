package org.visavis.image;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * Makes a photograph smaller: each new pixel is the mean over the area that it covers, border pixels counting by the
 * covered part. First down the columns in integers, in loops that the JIT vectorises, then along the rows.
 */
final class AreaMean {

	/** What the weights of the rows under one new row add up to; times 255 it just fits an int. */
	private static final int ONE = 1 << 23;

	private final int[] argb;
	private final int sourceWidth, sourceHeight, width, height;
	private final int[] blue, green, red;

	AreaMean(final ArrayImg<ARGBType, IntArray> pixels, final int width, final int height) {
		argb = pixels.update(null).getCurrentStorageArray();
		sourceWidth = (int) pixels.dimension(0);
		sourceHeight = (int) pixels.dimension(1);
		if (width > sourceWidth || height > sourceHeight) throw new IllegalArgumentException("Cannot shrink " + sourceWidth +
			" x " + sourceHeight + " to " + width + " x " + height);
		this.width = width;
		this.height = height;
		blue = new int[sourceWidth];
		green = new int[sourceWidth];
		red = new int[sourceWidth];
	}

	/** Fills the top-left corner of {@code target}. */
	void into(final PlanarImage target) {
		final int[] row = new int[sourceWidth];
		for (int y = 0; y < height; y++) {
			sumRows((double) y * sourceHeight / height, (double) (y + 1) * sourceHeight / height, row);
			for (int channel = 0; channel < 3; channel++)
				meanColumns(channel == 0 ? blue : channel == 1 ? green : red, target.values(), (channel * target.height() + y) *
					target.width());
		}
	}

	/** The weighted sums over source rows {@code from} to {@code to}, both fractional. */
	private void sumRows(final double from, final double to, final int[] row) {
		final int first = (int) from, last = Math.min(sourceHeight, (int) Math.ceil(to)) - 1;
		int left = ONE;
		for (int y = first; y <= last; y++) {
			final double covered = Math.min(to, y + 1) - Math.max(from, y);
			final int weight = y == last ? left : (int) Math.min(left, Math.round(covered / (to - from) * ONE));
			left -= weight;
			System.arraycopy(argb, y * sourceWidth, row, 0, sourceWidth);
			if (y == first) put(row, weight, blue, green, red);
			else add(row, weight, blue, green, red);
		}
	}

	private static void put(final int[] row, final int weight, final int[] b, final int[] g, final int[] r) {
		for (int x = 0; x < row.length; x++) {
			b[x] = (row[x] & 0xff) * weight;
			g[x] = (row[x] >> 8 & 0xff) * weight;
			r[x] = (row[x] >> 16 & 0xff) * weight;
		}
	}

	private static void add(final int[] row, final int weight, final int[] b, final int[] g, final int[] r) {
		for (int x = 0; x < row.length; x++) {
			b[x] += (row[x] & 0xff) * weight;
			g[x] += (row[x] >> 8 & 0xff) * weight;
			r[x] += (row[x] >> 16 & 0xff) * weight;
		}
	}

	private void meanColumns(final int[] sums, final float[] target, final int at) {
		final double step = (double) sourceWidth / width;
		final float scale = (float) (1 / (step * ONE));
		for (int x = 0; x < width; x++) {
			final double from = x * step, to = Math.min(sourceWidth, from + step);
			final int first = (int) from, end = (int) to;
			float sum = -sums[first] * (float) (from - first);
			for (int i = first; i < end; i++)
				sum += sums[i];
			if (end < sourceWidth) sum += sums[end] * (float) (to - end);
			target[at + x] = sum * scale;
		}
	}
}
