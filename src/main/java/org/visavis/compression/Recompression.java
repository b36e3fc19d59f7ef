package org.visavis.compression;

import org.visavis.image.Brightness;

/** Luma as it is after a compression with JPEG, without what chroma and the rounding of colours add. */
final class Recompression {

	private static final int SIDE = Dct.SIDE, MIDDLE = 128;

	private Recompression() {}

	/**
	 * Each whole block quantised, dequantised and rounded; pixels of none stay as they are.
	 *
	 * @param left where the first whole block begins, 0..7
	 */
	static Brightness of(final Brightness picture, final QuantisationTables tables, final int left, final int top) {
		final byte[] values = picture.values().clone();
		final double[] block = new double[SIDE * SIDE];
		for (int y = top; y + SIDE <= picture.height(); y += SIDE)
			for (int x = left; x + SIDE <= picture.width(); x += SIDE) {
				read(picture, x, y, block);
				for (int i = 0; i < block.length; i++) block[i] = Math.rint(block[i] / tables.luma().get(i)) * tables.luma().get(i);
				Dct.inverse(block);
				for (int i = 0; i < block.length; i++)
					values[(y + i / SIDE) * picture.width() + x + i % SIDE] = (byte) Math.max(0, Math.min(255, Math.rint(block[i] + MIDDLE)));
			}
		return new Brightness(values, picture.width(), picture.height());
	}

	/** The coefficients of the block whose corner is (x, y). */
	static void read(final Brightness picture, final int x, final int y, final double[] block) {
		for (int i = 0; i < block.length; i++) block[i] = picture.at(x + i % SIDE, y + i / SIDE) - MIDDLE;
		Dct.forward(block);
	}
}
