package org.visavis.fingerprint;

import java.util.Arrays;

import org.visavis.geometry.AffineTransform;

/**
 * Brightness on a grid, row by row.
 *
 * @param values float[width * height]
 */
record Grid(float[] values, int width, int height) {

	private static final int RADIUS = 3;

	/** Packed ARGB made as small as stated, each value the mean over the area that it covers; no side may grow. */
	static Grid of(final int[] argb, final int width, final int height, final int toWidth, final int toHeight) {
		final float[] values = new float[toWidth * toHeight], row = new float[width], sums = new float[toWidth];
		final Luma luma = Luma.of(argb, width);
		for (int y = 0; y < height; y++) {
			luma.row(y, row);
			shrink(row, sums);
			final double from = (double) y * toHeight / height, to = (double) (y + 1) * toHeight / height;
			final int first = (int) from, second = Math.min(toHeight - 1, (int) to);
			final float inSecond = second == first ? 0 : (float) (to - second), inFirst = (float) (to - from) - inSecond;
			for (int x = 0; x < toWidth; x++) {
				values[first * toWidth + x] += inFirst * sums[x];
				values[second * toWidth + x] += inSecond * sums[x];
			}
		}
		return new Grid(values, toWidth, toHeight);
	}

	private static void shrink(final float[] row, final float[] to) {
		Arrays.fill(to, 0);
		final double scale = (double) to.length / row.length;
		for (int x = 0; x < row.length; x++) {
			final double from = x * scale, end = (x + 1) * scale;
			final int first = (int) from, second = Math.min(to.length - 1, (int) end);
			final float inSecond = second == first ? 0 : (float) (end - second);
			to[first] += ((float) scale - inSecond) * row[x];
			to[second] += inSecond * row[x];
		}
	}

	/** What is finer than about seven pixels: each value less the mean of the 7 x 7 about it; 0 near the border. */
	Grid detail() {
		final double[] table = new double[(width + 1) * (height + 1)];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				table[(y + 1) * (width + 1) + x + 1] = values[y * width + x] + table[(y + 1) * (width + 1) + x] + table[y * (width + 1) + x + 1] -
					table[y * (width + 1) + x];
		final float[] detail = new float[values.length];
		for (int y = RADIUS; y < height - RADIUS; y++)
			for (int x = RADIUS; x < width - RADIUS; x++)
				detail[y * width + x] = (float) (values[y * width + x] - sum(table, x - RADIUS, y - RADIUS, x + RADIUS + 1, y + RADIUS + 1) / 49);
		return new Grid(detail, width, height);
	}

	private double sum(final double[] table, final int left, final int top, final int right, final int bottom) {
		final int w = width + 1;
		return table[bottom * w + right] - table[top * w + right] - table[bottom * w + left] + table[top * w + left];
	}

	/** The value at each place that a map leads to, bilinear; 0 more than half a pixel outside. */
	Grid at(final AffineTransform map) {
		final float[] moved = new float[values.length];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				moved[y * width + x] = at(map.a() * x + map.b() * y + map.c(), map.d() * x + map.e() * y + map.f());
		return new Grid(moved, width, height);
	}

	private float at(final double toX, final double toY) {
		if (toX < -0.5 || toY < -0.5 || toX > width - 0.5 || toY > height - 0.5) return 0;
		final double x = Math.max(0, Math.min(width - 1, toX)), y = Math.max(0, Math.min(height - 1, toY));
		final int u = Math.min(width - 2, (int) x), v = Math.min(height - 2, (int) y), i = v * width + u;
		final float fx = (float) (x - u), fy = (float) (y - v);
		return (values[i] * (1 - fx) + values[i + 1] * fx) * (1 - fy) + (values[i + width] * (1 - fx) + values[i + width + 1] * fx) * fy;
	}
}
