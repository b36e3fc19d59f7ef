package org.visavis.mark;

/**
 * The fast Fourier transform of a tile in place, first down the columns, then along the rows (Cooley and Tukey 1965, doi
 * 10.1090/S0025-5718-1965-0178586-1): whole rows at once, since a search needs thousands, and a library's transforms of single
 * lines took most of its time.
 */
enum TileTransform {
	FORWARD(-1, 1), BACK(1, 1.0 / Tile.CHIPS);

	private static final int SIDE = Tile.SIDE;

	private final double[] cosines = new double[SIDE / 2], sines = new double[SIDE / 2];
	private final double scale;

	TileTransform(final int sign, final double scale) {
		this.scale = scale;
		for (int i = 0; i < SIDE / 2; i++) {
			cosines[i] = StrictMath.cos(2 * StrictMath.PI * i / SIDE);
			sines[i] = sign * StrictMath.sin(2 * StrictMath.PI * i / SIDE);
		}
	}

	/** Transforms double[4096], row by row. */
	void apply(final double[] real, final double[] imaginary) {
		for (int i = 0; i < 2; i++) {
			columns(real, imaginary);
			transpose(real);
			transpose(imaginary);
		}
		for (int i = 0; i < real.length; i++) {
			real[i] *= scale;
			imaginary[i] *= scale;
		}
	}

	private void columns(final double[] re, final double[] im) {
		for (int row = 0; row < SIDE; row++) {
			final int other = Integer.reverse(row) >>> Integer.numberOfLeadingZeros(SIDE) + 1;
			if (other > row) {
				exchange(re, row * SIDE, other * SIDE);
				exchange(im, row * SIDE, other * SIDE);
			}
		}
		for (int half = 1; half < SIDE; half *= 2)
			for (int row = 0; row < SIDE; row++)
				if ((row & half) == 0) butterfly(re, im, row * SIDE, (row + half) * SIDE, (row & half - 1) * (SIDE / 2 / half));
	}

	private void butterfly(final double[] re, final double[] im, final int upper, final int lower, final int turn) {
		final double cos = cosines[turn], sin = sines[turn];
		for (int x = 0; x < SIDE; x++) {
			final double a = re[lower + x] * cos - im[lower + x] * sin, b = re[lower + x] * sin + im[lower + x] * cos;
			re[lower + x] = re[upper + x] - a;
			im[lower + x] = im[upper + x] - b;
			re[upper + x] += a;
			im[upper + x] += b;
		}
	}

	private static void exchange(final double[] values, final int first, final int second) {
		for (int x = 0; x < SIDE; x++) {
			final double value = values[first + x];
			values[first + x] = values[second + x];
			values[second + x] = value;
		}
	}

	private static void transpose(final double[] values) {
		for (int y = 0; y < SIDE; y++)
			for (int x = 0; x < y; x++) {
				final double value = values[y * SIDE + x];
				values[y * SIDE + x] = values[x * SIDE + y];
				values[x * SIDE + y] = value;
			}
	}
}
