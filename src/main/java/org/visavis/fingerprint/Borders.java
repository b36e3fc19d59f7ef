package org.visavis.fingerprint;

/**
 * The picture inside uniform borders, such as the bars of a screenshot: lines are taken off a side as long as of each at
 * least 49 pixels in 50 are within 16 grey levels of the side's outermost line's mean, and that line is itself so.
 *
 * @param left columns taken off on the left; the others likewise
 */
public record Borders(int left, int top, int right, int bottom) {

	/** What remains is at least this part of each side, else nothing is taken off. */
	private static final int LEAST = 4;
	private static final int NEAR = 16, IN = 50;

	/** Finds the borders of packed ARGB, row by row; top and bottom first, then left and right within them. */
	public static Borders of(final int[] argb, final int width, final int height) {
		final int top = uniform(argb, 0, width, 1, width, height), bottom = uniform(argb, (height - 1) * width, -width, 1, width, height);
		final int rows = height - top - bottom;
		if (rows < Math.max(1, height / LEAST)) return new Borders(0, 0, 0, 0);
		final int from = top * width;
		final int left = uniform(argb, from, 1, width, rows, width), right = uniform(argb, from + width - 1, -1, width, rows, width);
		if (width - left - right < Math.max(1, width / LEAST)) return new Borders(0, 0, 0, 0);
		return new Borders(left, top, right, bottom);
	}

	/** How many lines are uniform, from the one that begins at {@code from} on, each so many pixels behind the one before. */
	private static int uniform(final int[] argb, final int from, final int line, final int pixel, final int length, final int lines) {
		long sum = 0;
		for (int i = 0; i < length; i++)
			sum += grey(argb[from + i * pixel]);
		final int mean = (int) (sum / length);
		int count = 0;
		while (count < lines && isUniform(argb, from + count * line, pixel, length, mean))
			count++;
		return count;
	}

	private static boolean isUniform(final int[] argb, final int from, final int pixel, final int length, final int mean) {
		int off = 0;
		for (int i = 0; i < length && off * IN <= length; i++)
			if (Math.abs(grey(argb[from + i * pixel]) - mean) > NEAR) off++;
		return off * IN <= length;
	}

	private static int grey(final int p) {
		return (299 * (p >> 16 & 0xff) + 587 * (p >> 8 & 0xff) + 114 * (p & 0xff)) / 1000;
	}

	public boolean isEmpty() {
		return left + top + right + bottom == 0;
	}

	/** The width inside the borders of a picture of a width; the height likewise. */
	public int width(final int whole) {
		return whole - left - right;
	}

	public int height(final int whole) {
		return whole - top - bottom;
	}

	/** The pixels inside the borders, row by row. */
	public int[] inside(final int[] argb, final int width, final int height) {
		if (isEmpty()) return argb;
		final int[] inside = new int[width(width) * height(height)];
		for (int y = 0; y < height(height); y++)
			System.arraycopy(argb, (y + top) * width + left, inside, y * width(width), width(width));
		return inside;
	}
}
