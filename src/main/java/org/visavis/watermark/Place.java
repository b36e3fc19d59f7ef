package org.visavis.watermark;

/**
 * Where in a picture a payload's blocks lie, and which bit each carries.
 *
 * @param view what was done to the picture first
 * @param size of the picture then
 * @param left of the first block, in pixels of that size, 0 to 7
 * @param top likewise
 * @param turn by how many bits a row of blocks begins after the one before
 * @param offset the bit of the first block
 */
record Place(View view, Size size, int left, int top, int turn, int offset) {

	/** How a picture is looked at. */
	enum View {
		AS_IT_STANDS, RESIZED, CROPPED
	}

	/** Whole blocks of a picture from its first pixel on. */
	static Place whole(final View view, final Size size) {
		return new Place(view, size, 0, 0, 0, 0);
	}

	/** The same grid with its bits elsewhere. */
	Place with(final int newTurn, final int newOffset) {
		return new Place(view, size, left, top, newTurn, newOffset);
	}

	/** The bit of a block. */
	int bit(final int row, final int column, final int bits) {
		return (int) (((long) row * turn + column + offset) % bits);
	}

	/** In words, for a table. */
	@Override
	public String toString() {
		return switch (view) {
			case AS_IT_STANDS -> "as it stands";
			case RESIZED -> "resized to " + size.width() + " x " + size.height();
			case CROPPED -> "cut out: blocks begin at pixel " + left + ", " + top + ", the first is bit " + offset +
				", each row begins " + turn + " bits on";
		};
	}
}
