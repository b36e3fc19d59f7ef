package org.visavis.mark;

/**
 * Evens out a tile's spectrum, since pictures are stronger at some frequencies and a mark is at all: each value is divided by the
 * root of the power about it.
 */
final class EvenSpectrum {

	private static final int SIDE = Tile.SIDE, RADIUS = 3, WINDOW = (2 * RADIUS + 1) * (2 * RADIUS + 1);
	/** The power that is added everywhere, as a share of the mean: what has none, as after a reduction, is not made loud. */
	private static final double FLOOR = 0.3;

	private EvenSpectrum() {}

	/** Both tiles of a spectrum by what they have together, so that both stay real. */
	static TileSpectrum of(final TileSpectrum spectrum) {
		final double[] power = spectrum.power();
		double mean = Double.MIN_NORMAL;
		for (final double value : power) mean += value / Tile.CHIPS;
		final double[] around = acrossSums(downSums(power));
		final double[] real = new double[Tile.CHIPS], imaginary = new double[Tile.CHIPS];
		for (int i = 0; i < real.length; i++) {
			final double share = 1 / Math.sqrt(around[i] / WINDOW + FLOOR * mean);
			real[i] = spectrum.real()[i] * share;
			imaginary[i] = spectrum.imaginary()[i] * share;
		}
		return new TileSpectrum(real, imaginary);
	}

	private static double[] downSums(final double[] power) {
		final double[] sums = new double[Tile.CHIPS];
		for (int i = 0; i < sums.length; i++)
			for (int d = -RADIUS; d <= RADIUS; d++) sums[i] += power[i + d * SIDE & Tile.CHIPS - 1];
		return sums;
	}

	private static double[] acrossSums(final double[] power) {
		final double[] sums = new double[Tile.CHIPS];
		for (int i = 0; i < sums.length; i++)
			for (int d = -RADIUS; d <= RADIUS; d++) sums[i] += power[i & -SIDE | i + d & SIDE - 1];
		return sums;
	}
}
