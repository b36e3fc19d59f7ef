package org.visavis.compression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Squares of a picture, each of which votes for a grid or for none.
 *
 * @param votes row by row: a grid, or {@link GridVotes#NONE}; not copied
 */
record VotingCells(byte[] votes, int columns, int rows) {

	/** How far apart, in cells, two of one vote may be to belong together. */
	private static final int REACH = 2;

	/** Cells of one vote that lie close together, and the box about them, both ends inside. */
	record Group(byte vote, int cells, int left, int top, int right, int bottom) {

		/** How many cells the box has. */
		int area() {
			return (right - left + 1) * (bottom - top + 1);
		}

		int shorterSide() {
			return Math.min(right - left, bottom - top) + 1;
		}

		private Group with(final int x, final int y) {
			return new Group(vote, cells + 1, Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
		}
	}

	/** All groups of at least two cells that vote for another grid than one, from the top-left on. */
	List<Group> groups(final int butNotFor) {
		final boolean[] seen = new boolean[votes.length];
		final List<Group> groups = new ArrayList<>();
		for (int i = 0; i < votes.length; i++)
			if (!seen[i] && votes[i] != GridVotes.NONE && votes[i] != butNotFor) {
				final Group group = group(i, seen);
				if (group.cells > 1) groups.add(group);
			}
		return groups;
	}

	private Group group(final int first, final boolean[] seen) {
		Group group = new Group(votes[first], 0, columns, rows, 0, 0);
		final Deque<Integer> open = new ArrayDeque<>(List.of(first));
		seen[first] = true;
		while (!open.isEmpty()) {
			final int cell = open.poll(), x = cell % columns, y = cell / columns;
			group = group.with(x, y);
			for (int v = Math.max(0, y - REACH); v <= Math.min(rows - 1, y + REACH); v++)
				for (int u = Math.max(0, x - REACH); u <= Math.min(columns - 1, x + REACH); u++) {
					final int other = v * columns + u;
					if (seen[other] || votes[other] != group.vote) continue;
					seen[other] = true;
					open.add(other);
				}
		}
		return group;
	}

	/** How many cells of the box about a group vote at all. */
	int voters(final Group group) {
		int voters = 0;
		for (int y = group.top; y <= group.bottom; y++)
			for (int x = group.left; x <= group.right; x++)
				if (votes[y * columns + x] != GridVotes.NONE) voters++;
		return voters;
	}

	/** How many rectangles of cells there are. */
	double boxes() {
		return columns * (columns + 1.0) / 2 * (rows * (rows + 1.0) / 2);
	}
}
