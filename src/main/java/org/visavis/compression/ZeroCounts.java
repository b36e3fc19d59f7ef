package org.visavis.compression;

import org.visavis.image.Brightness;

/**
 * How many coefficients of the cosine transform of each block of 8 by 8 pixels, wherever it begins, are about zero, the constant
 * part left out (Nikoukhah and others, IPOL 2021, doi 10.5201/ipol.2021.390). A compression with JPEG makes many of them so where
 * its own blocks begin, and few elsewhere.
 */
final class ZeroCounts {

	/** The bit of flat blocks, whose zeros tell nothing of a grid; the other bits are the number of zeros. */
	static final byte FLAT = 64;

	private static final int SIDE = Dct.SIDE, HALF = SIDE / 2;
	/** So that a coefficient of exactly the limit is no zero in whatever order it was added up. */
	private static final double HAIR = 1e-9;

	private final Brightness picture;
	private final double limit;
	private final int columns;
	private final double[][][] rows;

	private ZeroCounts(final Brightness picture, final double limit) {
		this.picture = picture;
		this.limit = limit - HAIR;
		columns = picture.width() - SIDE + 1;
		rows = new double[SIDE][SIDE][columns];
	}

	/** Zeros below a half in amount, which rounding makes of a coefficient that JPEG set to zero, with {@link #FLAT}. */
	static byte[] of(final Brightness picture) {
		return new FlatBlocks(picture).marked(below(0.5, picture));
	}

	/**
	 * @param limit what a zero is below in amount
	 * @return by the corner of the block, row by row, (width - 7) x (height - 7): 0..63
	 */
	static byte[] below(final double limit, final Brightness picture) {
		final ZeroCounts zeros = new ZeroCounts(picture, limit);
		final int lines = picture.height() - SIDE + 1;
		final byte[] counts = new byte[zeros.columns * lines];
		for (int y = 0; y < picture.height(); y++) {
			zeros.transform(y);
			if (y >= SIDE - 1) zeros.count(y - SIDE + 1, counts);
		}
		return counts;
	}

	/** Transforms eight values of a row from each column on, all frequencies. */
	private void transform(final int y) {
		final double[] line = new double[picture.width()];
		for (int x = 0; x < line.length; x++) line[x] = picture.at(x, y);
		for (int u = 0; u < SIDE; u++) {
			final double[] to = rows[y % SIDE][u];
			for (int x = 0; x < columns; x++) {
				double sum = 0;
				for (int i = 0; i < SIDE; i++) sum += Dct.weight(u, i) * line[x + i];
				to[x] = sum;
			}
		}
	}

	private void count(final int top, final byte[] counts) {
		final double[] sums = new double[HALF * columns], differences = new double[HALF * columns];
		for (int u = 0; u < SIDE; u++) {
			fold(top, u, sums, differences);
			for (int v = u == 0 ? 1 : 0; v < SIDE; v++)
				count(v % 2 == 0 ? sums : differences, v, counts, top * columns);
		}
	}

	/** The cosines are even or odd about the middle of a block, so that half as many products will do. */
	private void fold(final int top, final int u, final double[] sums, final double[] differences) {
		for (int i = 0; i < HALF; i++) {
			final double[] upper = rows[(top + i) % SIDE][u], lower = rows[(top + SIDE - 1 - i) % SIDE][u];
			for (int x = 0; x < columns; x++) {
				sums[i * columns + x] = upper[x] + lower[x];
				differences[i * columns + x] = upper[x] - lower[x];
			}
		}
	}

	private void count(final double[] folded, final int v, final byte[] counts, final int at) {
		final double a = Dct.weight(v, 0), b = Dct.weight(v, 1), c = Dct.weight(v, 2), d = Dct.weight(v, 3);
		for (int x = 0; x < columns; x++) {
			final double coefficient = a * folded[x] + b * folded[columns + x] + c * folded[2 * columns + x] + d * folded[3 * columns +
				x];
			if (Math.abs(coefficient) < limit) counts[at + x]++;
		}
	}
}
