package org.visavis.compression;

import java.util.List;

import org.visavis.image.Brightness;

/**
 * Finds where a picture lacks its grid: compressed once more on that grid, by quality 99, which changes next to nothing, it gets
 * zeros there that it did not have (Nikoukhah and others 2021, 3.4). Here luma alone is quantised and rounded to whole grey levels.
 */
final class MissingGrid {

	private static final int QUALITY = 99;

	private MissingGrid() {}

	/** @param grid of the picture, which its votes are for */
	static List<GridRegion> regions(final Brightness picture, final GridVotes votes, final int grid) {
		final Brightness again = Recompression.of(picture, TableScale.LIBJPEG.tables(QUALITY), grid % Dct.SIDE, grid / Dct.SIDE);
		return new GridSearch(GridVotes.of(again, ZeroCounts.of(again)).newFor(grid, votes)).regions(GridRegion.Kind.MISSING,
			GridVotes.NONE, 1);
	}
}
