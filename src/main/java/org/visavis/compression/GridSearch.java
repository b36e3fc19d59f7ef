package org.visavis.compression;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds regions by the votes of single pixels (ZERO, Nikoukhah and others 2021). Where no grid is preferred each pixel votes for a
 * given one with probability 1/64; votes of pixels in one block depend on each other, so 64 of them count as one.
 */
final class GridSearch {

	private static final int CELL = Dct.SIDE, PIXELS = CELL * CELL;
	private static final double CHANCE = 1.0 / GridVotes.GRIDS;

	private final GridVotes votes;
	private final int columns, rows;

	GridSearch(final GridVotes votes) {
		this.votes = votes;
		columns = votes.width() / CELL;
		rows = votes.height() / CELL;
	}

	/** log10 of the number of false alarms of a grid of the whole picture, of which there are 64. */
	double log10FalseAlarms(final int grid) {
		return FalseAlarms.log10(columns * rows, votes.counts()[grid] / PIXELS, CHANCE, GridVotes.GRIDS);
	}

	/** The grid that most pixels vote for. */
	int grid() {
		final int[] counts = votes.counts();
		int best = 0;
		for (int grid = 1; grid < counts.length; grid++) if (counts[grid] > counts[best]) best = grid;
		return best;
	}

	/** The regions that count whose pixels vote for another grid than one. */
	List<GridRegion> regions(final int butNotFor) {
		final VotingCells cells = cells();
		final List<GridRegion> regions = new ArrayList<>();
		for (final VotingCells.Group group : cells.groups(butNotFor)) {
			final GridRegion region = new GridRegion(GridRegion.Kind.FOREIGN, group.vote(), group.left() * CELL, group.top() * CELL, (group.right() - group.left() +
				1) * CELL, (group.bottom() - group.top() + 1) * CELL, FalseAlarms.log10(group.area(), pixels(group) / PIXELS, CHANCE, cells
					.boxes() * GridVotes.GRIDS));
			if (region.counts()) regions.add(region);
		}
		return regions;
	}

	/** A cell of eight by eight pixels votes as more than half of them do. */
	private VotingCells cells() {
		final byte[] majority = new byte[columns * rows];
		for (int cell = 0; cell < majority.length; cell++) {
			final int[] counts = new int[GridVotes.GRIDS];
			majority[cell] = GridVotes.NONE;
			for (int i = 0; i < PIXELS; i++) {
				final byte vote = votes.at(cell % columns * CELL + i % CELL, cell / columns * CELL + i / CELL);
				if (vote != GridVotes.NONE && ++counts[vote] > PIXELS / 2) majority[cell] = vote;
			}
		}
		return new VotingCells(majority, columns, rows);
	}

	private int pixels(final VotingCells.Group group) {
		int pixels = 0;
		for (int y = group.top() * CELL; y < (group.bottom() + 1) * CELL; y++)
			for (int x = group.left() * CELL; x < (group.right() + 1) * CELL; x++)
				if (votes.at(x, y) == group.vote()) pixels++;
		return pixels;
	}
}
