package org.visavis.mark;

/**
 * A picture summed up by place in the tile, in halves of chips.
 *
 * @param sums float[128 * 128], row by row, not copied
 */
record HalfChips(float[] sums) {

	static final int SIDE = 2 * Tile.SIDE;

	/** Whole chips, the first beginning so many halves from the left and from the top: float[4096]. */
	float[] tile(final int right, final int down) {
		final float[] tile = new float[Tile.CHIPS];
		for (int i = 0; i < tile.length; i++) {
			final int y = 2 * (i / Tile.SIDE) + down, x = 2 * (i % Tile.SIDE) + right;
			tile[i] = at(y, x) + at(y, x + 1) + at(y + 1, x) + at(y + 1, x + 1);
		}
		return tile;
	}

	private float at(final int y, final int x) {
		return sums[(y & SIDE - 1) * SIDE + (x & SIDE - 1)];
	}
}
