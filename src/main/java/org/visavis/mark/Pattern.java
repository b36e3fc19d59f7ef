package org.visavis.mark;

/**
 * The chips of a number laid over a picture from its top-left corner on, tile beside tile.
 *
 * @param chips float[4096], 1 and -1
 * @param chip side of a chip in pixels
 */
record Pattern(float[] chips, double chip) {

	/** Chips along the longer side of a picture, unless they were smaller than {@link #LEAST} pixels. */
	static final int ACROSS = 224;

	/** The smallest chip, in pixels. */
	static final double LEAST = 2;

	/** Of a picture: its chips are as large as its longer side asks for. */
	static Pattern of(final float[] chips, final int width, final int height) {
		return new Pattern(chips, Math.max(LEAST, (double) Math.max(width, height) / ACROSS));
	}

	/** The mean of the pattern over each pixel of a row: -1 to 1. */
	void row(final int y, final float[] row) {
		final int v = (int) (y / chip);
		final float down = share(y, v);
		for (int x = 0; x < row.length; x++) {
			final int u = (int) (x / chip);
			final float across = share(x, u);
			row[x] = down * (across * at(u, v) + (1 - across) * at(u + 1, v)) + (1 - down) * (across * at(u, v + 1) + (1 - across) * at(u + 1, v +
				1));
		}
	}

	/** How much of a pixel the chip covers in which it begins. */
	private float share(final int pixel, final int place) {
		return (float) Math.min(1, (place + 1) * chip - pixel);
	}

	private float at(final int u, final int v) {
		return chips[(v & Tile.SIDE - 1) * Tile.SIDE + (u & Tile.SIDE - 1)];
	}
}
