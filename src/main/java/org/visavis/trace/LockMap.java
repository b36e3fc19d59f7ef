package org.visavis.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Which blocks are found again where one transform says.
 *
 * @param largest the blocks of the largest connected locked region
 */
record LockMap(Alignment grid, Blocks blocks, int textured, int locked, List<Integer> largest) {

	/** With fewer textured blocks nothing is concluded. */
	static final int LEAST = 25;

	static LockMap of(final Alignment grid, final Blocks blocks) {
		int textured = 0, locked = 0;
		List<Integer> largest = List.of();
		final boolean[] seen = new boolean[blocks.count()];
		for (int i = 0; i < blocks.count(); i++) {
			if (blocks.textured()[i]) textured++;
			if (blocks.isLocked(i)) locked++;
			final List<Integer> region = region(blocks, i, seen);
			if (region.size() > largest.size()) largest = region;
		}
		return new LockMap(grid, blocks, textured, locked, largest);
	}

	/** Locked blocks that hang together with one, over sides; none if it was seen already. */
	private static List<Integer> region(final Blocks blocks, final int start, final boolean[] seen) {
		final ArrayDeque<Integer> open = new ArrayDeque<>();
		final List<Integer> region = new ArrayList<>();
		visit(blocks, start, seen, open);
		while (!open.isEmpty()) {
			final int block = open.pop(), column = block % blocks.columns();
			region.add(block);
			if (column > 0) visit(blocks, block - 1, seen, open);
			if (column < blocks.columns() - 1) visit(blocks, block + 1, seen, open);
			if (block >= blocks.columns()) visit(blocks, block - blocks.columns(), seen, open);
			if (block + blocks.columns() < blocks.count()) visit(blocks, block + blocks.columns(), seen, open);
		}
		return region;
	}

	private static void visit(final Blocks blocks, final int block, final boolean[] seen, final ArrayDeque<Integer> open) {
		if (seen[block] || !blocks.isLocked(block)) return;
		seen[block] = true;
		open.push(block);
	}

	/** Share of the textured blocks that lock, 0 to 1; 0 where there are none. */
	double share() {
		return textured == 0 ? 0 : (double) locked / textured;
	}

	boolean hasTexture() {
		return textured >= LEAST;
	}
}
