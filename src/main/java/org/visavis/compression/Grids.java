package org.visavis.compression;

import java.util.ArrayList;
import java.util.List;

import org.visavis.image.Brightness;

/**
 * On which grids of blocks a picture and its parts lie.
 *
 * @param grid that most pixels vote for: 8 y + x of where its blocks begin
 * @param log10FalseAlarms of that grid; it counts below {@link GridRegion#LIMIT}
 * @param share of the pixels that vote for it
 * @param regions those that count, by kind, each from the top-left on
 */
public record Grids(int grid, double log10FalseAlarms, double share, List<GridRegion> regions) {

	/** The shorter side that is needed, in pixels: less holds no pixel that 64 blocks hold. */
	public static final int LEAST = 16;

	public Grids {
		regions = List.copyOf(regions);
	}

	/** @param picture of at least {@link #LEAST} pixels a side */
	public static Grids of(final Brightness picture) {
		final GridVotes votes = GridVotes.of(picture, ZeroCounts.of(picture));
		final GridSearch search = new GridSearch(votes);
		final int grid = search.grid();
		final double alarms = search.log10FalseAlarms(grid), share = votes.counts()[grid] / (double) picture.values().length;
		final boolean has = alarms < GridRegion.LIMIT;
		final List<GridRegion> regions = new ArrayList<>(search.regions(has ? grid : GridVotes.NONE));
		if (has) regions.addAll(EarlierGrid.regions(picture, grid));
		return new Grids(grid, alarms, share, regions);
	}

	/** Whether the picture has a grid. */
	public boolean isFound() {
		return log10FalseAlarms < GridRegion.LIMIT;
	}
}
