package org.visavis.resample;

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

	/** Sums of the source rows under the new row; one more column than there are, always zero. */
	private final int[] blue, green, red;

	/** Where the new pixels begin: source column and the part of it that belongs to the pixel before. */
	private final int[] starts;
	private final float[] fractions;
	private final float scale;

	AreaMean(final ArrayImg<ARGBType, IntArray> pixels, final int width, final int height) {
		argb = pixels.update(null).getCurrentStorageArray();
		sourceWidth = (int) pixels.dimension(0);
		sourceHeight = (int) pixels.dimension(1);
		if (width > sourceWidth || height > sourceHeight) throw new IllegalArgumentException("Cannot shrink " + sourceWidth +
			" x " + sourceHeight + " to " + width + " x " + height);
		this.width = width;
		this.height = height;
		blue = new int[sourceWidth + 1];
		green = new int[sourceWidth + 1];
		red = new int[sourceWidth + 1];
		final double step = (double) sourceWidth / width;
		scale = (float) (1 / (step * ONE));
		starts = new int[width + 1];
		fractions = new float[width + 1];
		for (int x = 0; x <= width; x++) {
			starts[x] = (int) ((long) x * sourceWidth / width);
			fractions[x] = (float) ((long) x * sourceWidth % width) / width;
		}
	}

	/** Fills the top-left corner of {@code target}. */
	void into(final PlanarImage target) {
		final int[] row = new int[sourceWidth];
		final int plane = target.width() * target.height();
		for (int y = 0; y < height; y++) {
			sumRows((double) y * sourceHeight / height, (double) (y + 1) * sourceHeight / height, row);
			meanColumns(target.values(), y * target.width(), plane);
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

	private void meanColumns(final float[] target, final int at, final int plane) {
		for (int x = 0; x < width; x++) {
			final int begin = starts[x], end = starts[x + 1];
			final float notCovered = -fractions[x], covered = fractions[x + 1];
			float b = notCovered * blue[begin] + covered * blue[end];
			float g = notCovered * green[begin] + covered * green[end];
			float r = notCovered * red[begin] + covered * red[end];
			for (int i = begin; i < end; i++) {
				b += blue[i];
				g += green[i];
				r += red[i];
			}
			target[at + x] = b * scale;
			target[plane + at + x] = g * scale;
			target[2 * plane + at + x] = r * scale;
		}
	}
}
