package org.visavis.compression;

import org.visavis.image.Brightness;

/**
 * Blocks in which at least half of the pixels are as bright as the next one across, or as the next one down: one grey level, stripes,
 * pixel art, pictures enlarged without smoothing, pixelated faces, large letters. They have zeros that JPEG did not make.
 */
final class FlatBlocks {

	private static final int SIDE = Dct.SIDE, PAIRS = SIDE * (SIDE - 1);

	private final Brightness picture;

	FlatBlocks(final Brightness picture) {
		this.picture = picture;
	}

	/** @param counts by the corner of the block, 0..63; {@link ZeroCounts#FLAT} is added to those of flat ones */
	byte[] marked(final byte[] counts) {
		mark(counts, 1, 0);
		mark(counts, 0, 1);
		return counts;
	}

	/** Of pairs of pixels so far apart a block holds 56, which end in all of its columns and rows but the first (dx, dy). */
	private void mark(final byte[] counts, final int dx, final int dy) {
		final int columns = picture.width() - SIDE + 1;
		final int[] equal = new int[picture.width()];
		for (int y = 0; y < picture.height(); y++) {
			for (int x = 0; x < picture.width(); x++) equal[x] += same(x, y, dx, dy) - same(x, y - SIDE + dy, dx, dy);
			for (int x = 0; y >= SIDE - 1 && x < columns; x++)
				if (2 * sum(equal, x + dx, x + SIDE) >= PAIRS) counts[(y - SIDE + 1) * columns + x] |= ZeroCounts.FLAT;
		}
	}

	/** 1 where a pixel is as bright as the one before it; 0 where it is not, or one of the two lies outside. */
	private int same(final int x, final int y, final int dx, final int dy) {
		return x >= dx && y >= dy && picture.at(x, y) == picture.at(x - dx, y - dy) ? 1 : 0;
	}

	private static int sum(final int[] values, final int from, final int to) {
		int sum = 0;
		for (int i = from; i < to; i++) sum += values[i];
		return sum;
	}
}
