package org.visavis.trace;

import org.visavis.geometry.Point;

/**
 * The blocks of a grid, 16 by 16 pixels at a step of 8, row by row, and how each is found again in the candidate.
 *
 * @param textured whether both pictures have texture there and lie there
 * @param peak the highest correlation within the search, -1 to 1
 * @param right by how many pixels of the grid the candidate's content lies further right, to fractions of a pixel
 * @param down likewise further down
 */
record Blocks(int columns, int rows, boolean[] textured, float[] peak, float[] right, float[] down) {

	static final int SIZE = 16, STEP = 8, PIXELS = SIZE * SIZE;

	/** From where on a block is found again. */
	static final double LOCKING_PEAK = 0.6;
	/** From where on it is firm. */
	static final double FIRM_PEAK = 0.85;
	/** How far off it may lie, in pixels of the grid. */
	static final double LOCKING_DISTANCE = 0.5;

	static int along(final int length) {
		return length < SIZE ? 0 : (length - SIZE) / STEP + 1;
	}

	int count() {
		return columns * rows;
	}

	/** The middle of a block, in pixels of the grid. */
	Point centre(final int block) {
		return new Point(block % columns * STEP + (SIZE - 1) / 2.0, block / columns * STEP + (SIZE - 1) / 2.0);
	}

	/** Whether it is so with a correlation that two photographs of one sitting seldom reach in many neighbours. */
	boolean isFirm(final int block) {
		return isLocked(block) && peak[block] > FIRM_PEAK;
	}

	/** Whether a block is found again where the one transform says. */
	boolean isLocked(final int block) {
		return textured[block] && peak[block] > LOCKING_PEAK && Math.hypot(right[block], down[block]) < LOCKING_DISTANCE;
	}
}
