package org.visavis.trace;

/** How alike two pictures on one grid are in structure of one fineness. */
final class BandCorrelation {

	/** The standard deviations of the finer blur of each band, in pixels; the coarser is twice as wide. */
	private static final double[] FINER = { 0.6, 1.2, 2.4 };

	private BandCorrelation() {}

	/** Of the finest, the middle and the coarsest band, -1 to 1. */
	static double[] of(final Grey one, final Grey other) {
		final double[] all = new double[FINER.length];
		for (int i = 0; i < all.length; i++)
			all[i] = correlation(one.band(FINER[i], 2 * FINER[i]).values(), other.band(FINER[i], 2 * FINER[i]).values());
		return all;
	}

	static double correlation(final float[] one, final float[] other) {
		final int n = one.length;
		double a = 0, b = 0, aa = 0, bb = 0, ab = 0;
		for (int i = 0; i < n; i++) {
			a += one[i];
			b += other[i];
			aa += (double) one[i] * one[i];
			bb += (double) other[i] * other[i];
			ab += (double) one[i] * other[i];
		}
		final double spread = Math.sqrt((aa - a * a / n) * (bb - b * b / n));
		return spread > 0 ? (ab - a * b / n) / spread : 0;
	}
}
