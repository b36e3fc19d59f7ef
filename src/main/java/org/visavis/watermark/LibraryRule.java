package org.visavis.watermark;

/**
 * How the library invisible-watermark 0.2.0 itself reads bits ({@code dwtDct}): of a block the remainder of the largest coefficient
 * modulo 36 is above 18 or not, and of a bit more than 127 of 255 of its blocks are. Its sums are rounded as there, since remainders
 * of just 18 are frequent in whole numbers.
 */
final class LibraryRule {

	private static final double HAAR = 0.7071067811865476, SCALE = 36;
	private static final int WHITE = 255, HALF = 127;

	private LibraryRule() {}

	/** How many bits of a payload it reads as they are. */
	static int agreeing(final Chroma chroma, final Payload payload, final Place place) {
		final boolean[] bits = bits(chroma, payload.length(), place);
		int agreeing = 0;
		for (int i = 0; i < bits.length; i++)
			if (bits[i] == payload.bit(i)) agreeing++;
		return agreeing;
	}

	/** What it reads. */
	static boolean[] bits(final Chroma chroma, final int length, final Place place) {
		final int[] ones = new int[length], all = new int[length];
		final int columns = (chroma.width() - place.left()) / Blocks.SIDE, rows = (chroma.height() - place.top()) / Blocks.SIDE;
		for (int row = 0; row < rows; row++)
			for (int column = 0; column < columns; column++) {
				final int bit = place.bit(row, column, length);
				all[bit]++;
				if (isOne(chroma, place.left() + Blocks.SIDE * column, place.top() + Blocks.SIDE * row)) ones[bit]++;
			}
		final boolean[] bits = new boolean[length];
		for (int i = 0; i < length; i++)
			bits[i] = (double) ones[i] / all[i] * WHITE > HALF;
		return bits;
	}

	private static boolean isOne(final Chroma chroma, final int left, final int top) {
		double most = 0;
		for (int i = 1; i < 16; i++)
			most = Math.max(most, low(chroma, left + i % 4 * 2, top + i / 4 * 2));
		return most % SCALE > SCALE / 2;
	}

	/** A coefficient of the low band, first down the columns, then along the rows. */
	private static double low(final Chroma chroma, final int x, final int y) {
		final int at = y * chroma.width() + x, below = at + chroma.width();
		final int[] u = chroma.values();
		return HAAR * (HAAR * u[at + 1] + HAAR * u[below + 1]) + HAAR * (HAAR * u[at] + HAAR * u[below]);
	}
}
