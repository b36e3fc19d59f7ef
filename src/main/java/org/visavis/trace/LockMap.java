package org.visavis.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Which blocks are found again where one transform says.
 *
 * @param largest the blocks of the largest connected locked region
 * @param firmest the blocks of the largest connected region of firm blocks
 */
record LockMap(Alignment grid, Blocks blocks, int textured, int locked, List<Integer> largest, List<Integer> firmest) {

	/** With fewer textured blocks nothing is concluded. */
	static final int LEAST = 25;

	static LockMap of(final Alignment grid, final Blocks blocks) {
		int textured = 0, locked = 0;
		for (int i = 0; i < blocks.count(); i++) {
			if (blocks.textured()[i]) textured++;
			if (blocks.isLocked(i)) locked++;
		}
		return new LockMap(grid, blocks, textured, locked, largest(blocks, blocks::isLocked), largest(blocks, blocks::isFirm));
	}

	/** The largest region of blocks of a kind that hang together over their sides. */
	private static List<Integer> largest(final Blocks blocks, final IntPredicate kind) {
		final boolean[] seen = new boolean[blocks.count()];
		List<Integer> largest = List.of();
		for (int i = 0; i < blocks.count(); i++) {
			final List<Integer> region = region(blocks, kind, i, seen);
			if (region.size() > largest.size()) largest = region;
		}
		return largest;
	}

	/** Blocks that hang together with one; none if it was seen already. */
	private static List<Integer> region(final Blocks blocks, final IntPredicate kind, final int start, final boolean[] seen) {
		final ArrayDeque<Integer> open = new ArrayDeque<>();
		final List<Integer> region = new ArrayList<>();
		final IntConsumer visit = block -> {
			if (seen[block] || !kind.test(block)) return;
			seen[block] = true;
			open.push(block);
		};
		visit.accept(start);
		while (!open.isEmpty()) {
			final int block = open.pop(), column = block % blocks.columns();
			region.add(block);
			if (column > 0) visit.accept(block - 1);
			if (column < blocks.columns() - 1) visit.accept(block + 1);
			if (block >= blocks.columns()) visit.accept(block - blocks.columns());
			if (block + blocks.columns() < blocks.count()) visit.accept(block + blocks.columns());
		}
		return region;
	}

	/** Share of the textured blocks that lock, 0 to 1; 0 where there are none. */
	double share() {
		return textured == 0 ? 0 : (double) locked / textured;
	}

	boolean hasTexture() {
		return textured >= LEAST;
	}
}
