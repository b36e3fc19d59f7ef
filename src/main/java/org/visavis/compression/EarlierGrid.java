package org.visavis.compression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.image.Brightness;

/**
 * Finds where a picture was compressed earlier on another grid than at last. The last compression has blurred the zeros of the
 * earlier one, so those below 4 are counted, and over squares of 16 by 16 pixels; how many there are for each grid is set against
 * the picture's other squares, and each square votes for the grid that stands out most. Squares that no earlier grid has shaped
 * vote for each of the 63 alike. Squares without texture, or with a flat block, do not vote.
 */
final class EarlierGrid {

	private static final int SIDE = Dct.SIDE, BLOCKS = 2, TILE = BLOCKS * SIDE, FEWEST = 16, LEAST = 3, OTHERS = GridVotes.GRIDS - 1;
	private static final double LIMIT = 4;
	/** So many coefficients of a block of texture are no zeros, in the mean over all grids. */
	private static final double TEXTURE = 3;

	private final int columns, rows;
	private final int last;
	private final float[][] zeros = new float[GridVotes.GRIDS][];
	private final float[] flat;
	private final int[] textured;

	private EarlierGrid(final Brightness picture, final int last) {
		this.last = last;
		columns = (picture.width() - SIDE + 1) / TILE;
		rows = (picture.height() - SIDE + 1) / TILE;
		final byte[] counts = new FlatBlocks(picture).marked(ZeroCounts.below(LIMIT, picture));
		flat = sums(counts, picture.width() - SIDE + 1, 0, ZeroCounts.FLAT);
		for (int grid = 0; grid < GridVotes.GRIDS; grid++) zeros[grid] = sums(counts, picture.width() - SIDE + 1, grid, ZeroCounts.FLAT - 1);
		textured = IntStream.range(0, columns * rows).filter(this::isTextured).toArray();
	}

	/** The regions that count; none in a picture of fewer than 16 squares with texture. */
	static List<GridRegion> regions(final Brightness picture, final int last) {
		final EarlierGrid earlier = new EarlierGrid(picture, last);
		if (earlier.textured.length < FEWEST) return List.of();
		earlier.standardise();
		return earlier.regions(earlier.cells());
	}

	private boolean isTextured(final int tile) {
		return flat[tile] == 0 && OTHERS * BLOCKS * BLOCKS * (SIDE * SIDE - 1 - TEXTURE) >= sum(tile);
	}

	/** Over the other grids than the last. */
	private double sum(final int tile) {
		double sum = 0;
		for (int grid = 0; grid < zeros.length; grid++) if (grid != last) sum += zeros[grid][tile];
		return sum;
	}

	private float[] sums(final byte[] counts, final int width, final int grid, final int bits) {
		final float[] sums = new float[columns * rows];
		for (int tile = 0; tile < sums.length; tile++)
			for (int i = 0; i < BLOCKS * BLOCKS; i++)
				sums[tile] += bits & counts[(tile / columns * TILE + i / BLOCKS * SIDE + grid / SIDE) * width + tile % columns * TILE + i %
					BLOCKS * SIDE + grid % SIDE];
		return sums;
	}

	/** Off the mean of the square over the grids, then off the median of the grid over the squares, in standard deviations. */
	private void standardise() {
		for (final int tile : textured) {
			final float mean = (float) (sum(tile) / OTHERS);
			for (final float[] grid : zeros) grid[tile] -= mean;
		}
		for (final float[] grid : zeros) {
			final double[] of = Arrays.stream(textured).mapToDouble(tile -> grid[tile]).sorted().toArray();
			final double median = of[of.length / 2], deviation = deviation(of);
			for (final int tile : textured) grid[tile] = (float) ((grid[tile] - median) / (deviation + 1e-9));
		}
	}

	private static double deviation(final double[] values) {
		double sum = 0, squares = 0;
		for (final double value : values) {
			sum += value;
			squares += value * value;
		}
		return Math.sqrt(Math.max(0, squares / values.length - sum / values.length * (sum / values.length)));
	}

	private VotingCells cells() {
		final byte[] votes = new byte[columns * rows];
		Arrays.fill(votes, GridVotes.NONE);
		for (final int tile : textured) {
			int best = last == 0 ? 1 : 0;
			for (int grid = best + 1; grid < zeros.length; grid++)
				if (grid != last && zeros[grid][tile] > zeros[best][tile]) best = grid;
			votes[tile] = (byte) best;
		}
		return new VotingCells(votes, columns, rows);
	}

	/** Strips along edges are left out. By chance a square votes for a grid as often as those outside of the box do, but at least with probability 1/63. */
	private List<GridRegion> regions(final VotingCells cells) {
		final int[] all = new int[GridVotes.GRIDS];
		for (final int tile : textured) all[cells.votes()[tile]]++;
		final List<GridRegion> regions = new ArrayList<>();
		for (final VotingCells.Group group : cells.groups(GridVotes.NONE)) {
			if (group.shorterSide() < LEAST) continue;
			final int trials = cells.voters(group);
			final double outside = (all[group.vote()] - group.cells() + 1.0) / (textured.length - trials + 1.0);
			final double chance = Math.min(0.999, Math.max(1.0 / OTHERS, outside));
			final GridRegion region = new GridRegion(GridRegion.Kind.EARLIER, group.vote(), group.left() * TILE, group.top() * TILE, (group
				.right() - group.left() + 1) * TILE, (group.bottom() - group.top() + 1) * TILE, FalseAlarms.log10(trials, group.cells(),
					chance, cells.boxes() * OTHERS));
			if (region.counts()) regions.add(region);
		}
		return regions;
	}
}
