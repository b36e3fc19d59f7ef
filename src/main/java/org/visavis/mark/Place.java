package org.visavis.mark;

/**
 * A place at which a tile may lie in a picture.
 *
 * @param mirrored whether left and right are exchanged
 * @param right by how many halves of a chip the chips are moved, 0 or 1
 * @param down likewise
 * @param first the first chip's place among the chips so moved, row by row
 * @param pilots how well the pilots agree: standard deviations of what chance gives
 */
record Place(Pose pose, boolean mirrored, int right, int down, int first, double pilots) {

	/** Chips so moved, from the first one on. */
	float[] ordered(final double[] chips) {
		final float[] ordered = new float[Tile.CHIPS];
		for (int i = 0; i < Tile.CHIPS; i++) {
			final int y = first / Tile.SIDE + i / Tile.SIDE, x = mirrored ? first - i : first + i;
			ordered[i] = (float) chips[(y & Tile.SIDE - 1) * Tile.SIDE + (x & Tile.SIDE - 1)];
		}
		return ordered;
	}
}
