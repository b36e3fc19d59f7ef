package org.visavis.evaluate;

/**
 * The cost of log LRs in bits (Bruemmer and du Preez 2006, doi 10.1016/j.csl.2005.08.001): 0 for perfect LRs, 1 for LRs
 * that always are 1, infinite if one is infinitely misleading, NaN if a class is empty.
 */
public final class Cllr {

	private static final double LN_2 = Math.log(2), LN_10 = Math.log(10);

	private Cllr() {}

	/** The mean of two means: log2(1 + 1 / LR) over mated and log2(1 + LR) over non-mated pairs. */
	public static double of(final double[] log10Lrs, final boolean[] mated) {
		final SortedLrs lrs = SortedLrs.of(log10Lrs, mated);
		return of(lrs, lrs.values());
	}

	/** The cost that discrimination alone leaves: after isotonic regression on the set itself. */
	public static double min(final double[] log10Lrs, final boolean[] mated) {
		return min(Pav.of(log10Lrs, mated));
	}

	/** The cost of bad calibration: what {@link #of} is above {@link #min}. */
	public static double cal(final double[] log10Lrs, final boolean[] mated) {
		final Pav pav = Pav.of(log10Lrs, mated);
		return of(pav.lrs(), pav.lrs().values()) - min(pav);
	}

	static double min(final Pav pav) {
		return of(pav.lrs(), pav.log10Lrs());
	}

	/** Where each value is replaced by another. */
	static double of(final SortedLrs lrs, final double[] values) {
		return (meanCost(lrs.nonMated(), values, 1, 0) + meanCost(lrs.mated(), values, -1, 0)) / 2;
	}

	/** The mean of log2(1 + 10^x), x being each value plus a shift, times a sign; values that no pair has do not count. */
	static double meanCost(final int[] counts, final double[] values, final int sign, final double shift) {
		double sum = 0, count = 0;
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] == 0) continue;
			sum += counts[i] * cost(sign * (values[i] + shift));
			count += counts[i];
		}
		return sum / count;
	}

	/** log2(1 + 10^x) without overflow. */
	private static double cost(final double x) {
		return (Math.max(x, 0) * LN_10 + Math.log1p(Math.exp(-Math.abs(x) * LN_10))) / LN_2;
	}
}
