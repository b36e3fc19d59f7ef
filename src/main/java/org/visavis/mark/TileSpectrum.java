package org.visavis.mark;

/**
 * The discrete Fourier transform of two tiles, the second in the imaginary part; or two tiles.
 *
 * @param real double[4096], row by row, not copied
 * @param imaginary likewise
 */
record TileSpectrum(double[] real, double[] imaginary) {

	private static final int SIDE = Tile.SIDE;

	static TileSpectrum of(final float[] first, final float[] second) {
		final double[] real = new double[Tile.CHIPS], imaginary = new double[Tile.CHIPS];
		for (int i = 0; i < real.length; i++) {
			real[i] = first[i];
			imaginary[i] = second[i];
		}
		TileTransform.FORWARD.apply(real, imaginary);
		return new TileSpectrum(real, imaginary);
	}

	/** The two tiles. */
	TileSpectrum tiles() {
		final double[] re = real.clone(), im = imaginary.clone();
		TileTransform.BACK.apply(re, im);
		return new TileSpectrum(re, im);
	}

	/** How two tiles agree with a pattern at each shift: for each the sums over i of pattern(i) tile(i + shift). */
	TileSpectrum agreement(final TileSpectrum pattern) {
		final double[] re = new double[Tile.CHIPS], im = new double[Tile.CHIPS];
		for (int i = 0; i < re.length; i++) {
			re[i] = real[i] * pattern.real[i] + imaginary[i] * pattern.imaginary[i];
			im[i] = imaginary[i] * pattern.real[i] - real[i] * pattern.imaginary[i];
		}
		TileTransform.BACK.apply(re, im);
		return new TileSpectrum(re, im);
	}

	/** The power of both tiles together at each frequency and its opposite. */
	double[] power() {
		final double[] power = new double[Tile.CHIPS];
		for (int i = 0; i < power.length; i++) {
			final int j = opposite(i);
			power[i] = real[i] * real[i] + imaginary[i] * imaginary[i] + real[j] * real[j] + imaginary[j] * imaginary[j];
		}
		return power;
	}

	/** The sum of the squares of each tile's values (Parseval). */
	double[] squares() {
		double first = 0, second = 0;
		for (int i = 0; i < real.length; i++) {
			final int j = opposite(i);
			final double a = real[i] + real[j], b = imaginary[i] - imaginary[j], c = imaginary[i] + imaginary[j], d = real[j] - real[i];
			first += a * a + b * b;
			second += c * c + d * d;
		}
		return new double[] { first / (4 * Tile.CHIPS), second / (4 * Tile.CHIPS) };
	}

	private static int opposite(final int i) {
		return (SIDE - i / SIDE & SIDE - 1) * SIDE + (SIDE - i & SIDE - 1);
	}
}
