package org.visavis.compression;

import org.visavis.image.Brightness;

/** The coefficients of blocks of a picture, as JPEG takes them: of luma less 128. */
final class BlockCoefficients {

	private static final int MIDDLE = 128;

	private BlockCoefficients() {}

	/** Fills in the 64 coefficients, row by row, of the block whose corner is (x, y). */
	static void read(final Brightness picture, final int x, final int y, final double[] block) {
		for (int i = 0; i < block.length; i++) block[i] = picture.at(x + i % Dct.SIDE, y + i / Dct.SIDE) - MIDDLE;
		Dct.forward(block);
	}
}
