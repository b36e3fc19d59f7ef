package org.visavis.compression;

import java.util.Arrays;

import org.visavis.image.Brightness;

/**
 * For which of the 64 grids of blocks each pixel votes: that of the one block, of the 64 that hold it, with most zeros. None
 * where two blocks have as many, where that block is flat, and in the seven pixels along the border, which not 64 blocks hold.
 */
final class GridVotes {

	static final int GRIDS = 64;
	static final byte NONE = -1;

	private static final int SIDE = Dct.SIDE, ZEROS = 8, KEY_FLAT = ZeroCounts.FLAT << 1;

	private final int width, height;
	private final byte[] votes;

	private GridVotes(final int width, final int height) {
		this.width = width;
		this.height = height;
		votes = new byte[width * height];
		Arrays.fill(votes, NONE);
	}

	/** @param zeros as {@link ZeroCounts} gives them */
	static GridVotes of(final Brightness picture, final byte[] zeros) {
		final GridVotes votes = new GridVotes(picture.width(), picture.height());
		final int columns = votes.width - SIDE + 1, lines = votes.height - SIDE + 1;
		final int[][] best = new int[SIDE][votes.width];
		for (int y = 0; y < lines; y++) {
			votes.across(zeros, y * columns, y, best[y % SIDE]);
			if (y >= SIDE - 1) votes.down(best, y);
		}
		return votes;
	}

	/**
	 * The best of the eight blocks of a row that hold each pixel.
	 *
	 * @param best zeros + 1 in the high bits, whether the block is flat in bit 7, whether two have as many in bit 6, the grid in the others
	 */
	private void across(final byte[] zeros, final int at, final int y, final int[] best) {
		for (int x = SIDE - 1; x <= width - SIDE; x++) {
			int found = 0;
			for (int left = x - SIDE + 1; left <= x; left++)
				found = better(found, key(zeros[at + left]) | y % SIDE << 3 | left % SIDE);
			best[x] = found;
		}
	}

	private void down(final int[][] best, final int y) {
		for (int x = SIDE - 1; x <= width - SIDE; x++) {
			int found = 0;
			for (int i = 0; i < SIDE; i++) found = better(found, best[i][x]);
			votes[y * width + x] = (found & (GRIDS | KEY_FLAT)) != 0 ? NONE : (byte) (found & GRIDS - 1);
		}
	}

	private static int key(final byte zeros) {
		return (zeros & ZeroCounts.FLAT - 1) + 1 << ZEROS | (zeros & ZeroCounts.FLAT) << 1;
	}

	private static int better(final int one, final int other) {
		final int more = Integer.compare(one >> ZEROS, other >> ZEROS);
		return more > 0 ? one : more < 0 ? other : one | GRIDS;
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	/** The grid, 8 y + x of where its blocks begin, or {@link #NONE}. */
	byte at(final int x, final int y) {
		return votes[y * width + x];
	}

	/** How many pixels vote for each grid. */
	int[] counts() {
		final int[] counts = new int[GRIDS];
		for (final byte vote : votes)
			if (vote != NONE) counts[vote]++;
		return counts;
	}
}
