package org.visavis.mark;

/**
 * One value for each pixel, row by row.
 *
 * @param values float[width * height], not copied
 */
record Plane(float[] values, int width, int height) {

	/** The brightness of packed ARGB: 0..255, 0.299 R + 0.587 G + 0.114 B; alpha does not count. */
	static Plane of(final int[] argb, final int width, final int height) {
		final float[] values = new float[width * height];
		for (int i = 0; i < values.length; i++) {
			final int p = argb[i];
			values[i] = 0.299f * (p >> 16 & 0xff) + 0.587f * (p >> 8 & 0xff) + 0.114f * (p & 0xff);
		}
		return new Plane(values, width, height);
	}

	/** On another grid over the same area, by cubic convolution. */
	Plane resized(final int toWidth, final int toHeight) {
		final Taps across = new Taps(width, toWidth), down = new Taps(height, toHeight);
		final float[] rows = new float[toWidth * height], all = new float[toWidth * toHeight];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < toWidth; x++) rows[y * toWidth + x] = across.at(values, y * width, 1, x);
		for (int x = 0; x < toWidth; x++)
			for (int y = 0; y < toHeight; y++) all[y * toWidth + x] = down.at(rows, x, toWidth, y);
		return new Plane(all, toWidth, toHeight);
	}

	/** The mean of the square of 2 {@code radius} + 1 about each pixel, as far as it lies in the picture. */
	Plane mean(final int radius) {
		final double[] sums = sums();
		final float[] means = new float[values.length];
		final int w = width + 1;
		for (int y = 0; y < height; y++) {
			final int top = Math.max(0, y - radius), bottom = Math.min(height, y + radius + 1);
			for (int x = 0; x < width; x++) {
				final int left = Math.max(0, x - radius), right = Math.min(width, x + radius + 1);
				means[y * width + x] = (float) ((sums[bottom * w + right] - sums[top * w + right] - sums[bottom * w + left] + sums[top * w + left]) /
					((bottom - top) * (right - left)));
			}
		}
		return new Plane(means, width, height);
	}

	private double[] sums() {
		final int w = width + 1;
		final double[] sums = new double[w * (height + 1)];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				sums[(y + 1) * w + x + 1] = values[y * width + x] + sums[y * w + x + 1] + sums[(y + 1) * w + x] - sums[y * w + x];
		return sums;
	}

	/** Each value less that of another plane. */
	Plane minus(final Plane other) {
		final float[] rest = new float[values.length];
		for (int i = 0; i < rest.length; i++) rest[i] = values[i] - other.values[i];
		return new Plane(rest, width, height);
	}

	/** How far the values of the square about each pixel lie from 0: root of the mean square. */
	Plane deviation(final int radius) {
		final float[] squares = new float[values.length];
		for (int i = 0; i < squares.length; i++) squares[i] = values[i] * values[i];
		final Plane means = new Plane(squares, width, height).mean(radius);
		for (int i = 0; i < squares.length; i++) squares[i] = (float) Math.sqrt(Math.max(0, means.values[i]));
		return new Plane(squares, width, height);
	}
}
