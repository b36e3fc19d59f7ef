package org.visavis.trace;

import java.util.Arrays;

/**
 * A picture without colour whose border pixels go on beyond its border, so that what lies under a kernel is always there.
 *
 * @param values row by row, each of {@code width} pixels with the border on both sides
 * @param border in pixels, on each side
 */
record Bordered(float[] values, int width, int height, int border) {

	static Bordered of(final Grey picture, final int border) {
		final Bordered bordered = new Bordered(new float[(picture.width() + 2 * border) * (picture.height() + 2 * border)], picture
			.width(), picture.height(), border);
		for (int y = -border; y < picture.height() + border; y++)
			bordered.fill(picture.values(), Math.max(0, Math.min(picture.height() - 1, y)) * picture.width(), bordered.at(0, y));
		return bordered;
	}

	private void fill(final float[] from, final int row, final int to) {
		System.arraycopy(from, row, values, to, width);
		Arrays.fill(values, to - border, to, from[row]);
		Arrays.fill(values, to + width, to + width + border, from[row + width - 1]);
	}

	/** From row to row. */
	int stride() {
		return width + 2 * border;
	}

	/** The place of a pixel among the values, x from -border to width + border - 1, likewise y. */
	int at(final int x, final int y) {
		return (y + border) * stride() + x + border;
	}
}
