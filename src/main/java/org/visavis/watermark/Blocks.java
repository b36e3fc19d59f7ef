package org.visavis.watermark;

/**
 * Blocks of 8 x 8 pixels, row after row, each 4 x 4 coefficients of the low band of a Haar transform (times 2, so whole numbers).
 *
 * @param outstanding of a block, the coefficient that lies farthest from their median, see {@link #outstanding(int[])}
 * @param sums of a block, the sum of its 16 coefficients
 */
record Blocks(int columns, int rows, int[] outstanding, int[] sums) {

	/** Pixels of a side. */
	static final int SIDE = 8;
	/** The library's 36, times 2: it leaves a coefficient between the same two multiples of it. */
	static final int SCALE = 72;
	private static final int COEFFICIENTS = 16;

	/**
	 * The blocks of a grid that begins at a pixel.
	 *
	 * @param squares what {@link Chroma#squares} gives for a picture of this size
	 */
	static Blocks of(final int[] squares, final Size size, final int left, final int top) {
		final int columns = (size.width() - left) / SIDE, rows = (size.height() - top) / SIDE;
		final Blocks blocks = new Blocks(columns, rows, new int[columns * rows], new int[columns * rows]);
		final int[] block = new int[COEFFICIENTS];
		for (int row = 0; row < rows; row++)
			for (int column = 0; column < columns; column++) {
				fill(block, squares, (top + SIDE * row) * size.width() + left + SIDE * column, size.width());
				for (final int coefficient : block) blocks.sums[row * columns + column] += coefficient;
				blocks.outstanding[row * columns + column] = outstanding(block);
			}
		return blocks;
	}

	private static void fill(final int[] block, final int[] squares, final int first, final int stride) {
		for (int i = 0; i < COEFFICIENTS; i++) block[i] = squares[first + (i >> 2) * 2 * stride + (i & 3) * 2];
	}

	/**
	 * The coefficient that the library is likely to have changed. It takes the largest but for the first and moves it within its
	 * multiples of 36, so it may not be the largest afterwards; but there it stays, and in an even block it stands out. So of those
	 * between the same multiples as the largest, the first that lies farthest from the median of all.
	 */
	static int outstanding(final int[] block) {
		final int twiceMedian = twiceMedian(block);
		int most = 0;
		for (int i = 1; i < COEFFICIENTS; i++) most = Math.max(most, block[i]);
		final int floor = most / SCALE * SCALE;
		int farthest = -1, outstanding = most;
		for (int i = 1; i < COEFFICIENTS; i++) {
			final int distance = Math.abs(2 * block[i] - twiceMedian);
			if (block[i] < floor || distance <= farthest) continue;
			farthest = distance;
			outstanding = block[i];
		}
		return outstanding;
	}

	/** The two in the middle together; a sort by insertion, the quickest of so few. */
	private static int twiceMedian(final int[] block) {
		final int[] sorted = new int[COEFFICIENTS];
		for (int i = 0; i < COEFFICIENTS; i++) {
			final int value = block[i];
			int at = i;
			for (; at > 0 && sorted[at - 1] > value; at--) sorted[at] = sorted[at - 1];
			sorted[at] = value;
		}
		return sorted[COEFFICIENTS / 2 - 1] + sorted[COEFFICIENTS / 2];
	}
}
