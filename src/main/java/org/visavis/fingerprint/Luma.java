package org.visavis.fingerprint;

/** A picture's brightness, row by row. */
interface Luma {

	/** Fills in row {@code y}: 0..255, 0.299 R + 0.587 G + 0.114 B in floats, added from left to right. */
	void row(int y, float[] row);

	/** Of packed ARGB, row by row; alpha does not count. */
	static Luma of(final int[] argb, final int width) {
		return (y, row) -> {
			for (int x = 0, at = y * width; x < width; x++, at++) {
				final int p = argb[at];
				row[x] = 0.299f * (p >> 16 & 0xff) + 0.587f * (p >> 8 & 0xff) + 0.114f * (p & 0xff);
			}
		};
	}

	/** Of brightness itself, 0..255, row by row. */
	static Luma of(final float[] luma, final int width) {
		return (y, row) -> System.arraycopy(luma, y * width, row, 0, width);
	}
}
