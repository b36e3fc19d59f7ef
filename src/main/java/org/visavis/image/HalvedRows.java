package org.visavis.image;

import java.awt.image.WritableRaster;

/**
 * A chroma of every other row (4:4:0, as of a 4:2:2 photograph turned without loss) brought to every row as
 * libjpeg-turbo does (jdsample.c, h1v2_fancy_upsample): three quarters of the row and one of its neighbour.
 */
final class HalvedRows {

	private HalvedRows() {}

	/** @param raster where each row of the band stands twice, as libjpeg 6b leaves it */
	static void smooth(final WritableRaster raster, final int band) {
		final int w = raster.getWidth(), h = raster.getHeight();
		int[] above = raster.getSamples(0, 0, w, 1, band, (int[]) null), row = above.clone();
		for (int y = 0; y < h; y += 2) {
			final int[] below = y + 2 < h ? raster.getSamples(0, y + 2, w, 1, band, (int[]) null) : row;
			raster.setSamples(0, y, w, 1, band, mean(row, above, 1));
			if (y + 1 < h) raster.setSamples(0, y + 1, w, 1, band, mean(row, below, 2));
			above = row;
			row = below;
		}
	}

	private static int[] mean(final int[] row, final int[] neighbour, final int bias) {
		final int[] mean = new int[row.length];
		for (int x = 0; x < row.length; x++)
			mean[x] = 3 * row[x] + neighbour[x] + bias >> 2;
		return mean;
	}
}
