package org.visavis.image;

import java.awt.image.Raster;
import java.awt.image.WritableRaster;

import org.visavis.header.JpegColours;
import org.visavis.header.JpegHeader;

/** Decoded components row by row, luma and chromas made into light; of YCCK, the light into inks as Adobe writes them. */
final class JpegRows {

	private final Raster components;
	private final JpegColours colours;

	JpegRows(final Raster components, final JpegHeader header) {
		this.components = components;
		this.colours = header.colours();
	}

	/** @param target of as many bands; may be the components themselves */
	void fill(final WritableRaster target) {
		final int w = components.getWidth(), bands = components.getNumBands();
		final int[] row = new int[bands * w];
		for (int y = 0; y < components.getHeight(); y++) {
			components.getPixels(0, y, w, 1, row);
			if (colours.haveLuma()) YccRows.toRgb(row, bands);
			if (colours == JpegColours.YCCK) toInks(row);
			target.setPixels(0, y, w, 1, row);
		}
	}

	private static void toInks(final int[] row) {
		for (int i = 0; i < row.length; i++)
			if (i % 4 < 3) row[i] = 255 - row[i];
	}
}
