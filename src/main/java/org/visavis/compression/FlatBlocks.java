package org.visavis.compression;

import org.visavis.image.Brightness;

/** Blocks all rows or all columns of which are constant: the transform of such a block has 56 zeros or more on any grid. */
final class FlatBlocks {

	private static final int SIDE = Dct.SIDE;

	private final Brightness picture;

	FlatBlocks(final Brightness picture) {
		this.picture = picture;
	}

	/** @param counts by the corner of the block; those of flat ones become {@link ZeroCounts#FLAT} */
	byte[] marked(final byte[] counts) {
		mark(counts, true);
		mark(counts, false);
		return counts;
	}

	private void mark(final byte[] counts, final boolean across) {
		final int columns = picture.width() - SIDE + 1;
		final int[] equal = new int[picture.width()], lines = new int[picture.width()];
		for (int y = 0; y < picture.height(); y++) {
			for (int x = 0; x < picture.width(); x++)
				equal[x] = across ? same(x, y, 1, 0) ? equal[x - 1] + 1 : 0 : same(x, y, 0, 1) ? equal[x] + 1 : 0;
			for (int x = 0; x < columns; x++) {
				lines[x] = across ? equal[x + SIDE - 1] >= SIDE - 1 ? lines[x] + 1 : 0 : run(equal, x);
				if (y >= SIDE - 1 && lines[x] >= SIDE) counts[(y - SIDE + 1) * columns + x] = ZeroCounts.FLAT;
			}
		}
	}

	/** Whether a pixel is as bright as the one before it. */
	private boolean same(final int x, final int y, final int dx, final int dy) {
		return x >= dx && y >= dy && picture.at(x, y) == picture.at(x - dx, y - dy);
	}

	/** How many of eight columns, from the first on, have been constant for eight rows. */
	private static int run(final int[] equal, final int first) {
		int run = 0;
		while (run < SIDE && equal[first + run] >= SIDE - 1) run++;
		return run;
	}
}
