package org.visavis.evaluate;

import java.util.Arrays;

/**
 * How many pairs of each class have which log10 LR.
 *
 * @param values each once, ascending, from -infinity to infinity
 * @param mated how many mated pairs have it
 * @param nonMated how many non-mated pairs have it
 * @param allMated how many are mated
 * @param allNonMated how many are not
 */
record SortedLrs(double[] values, int[] mated, int[] nonMated, int allMated, int allNonMated) {

	static SortedLrs of(final double[] log10Lrs, final boolean[] mated) {
		if (log10Lrs.length != mated.length) throw new IllegalArgumentException("Log10 LRs: " + log10Lrs.length +
			", pairs: " + mated.length);
		final double[] a = sorted(log10Lrs, mated, true), b = sorted(log10Lrs, mated, false);
		final double[] values = new double[mated.length];
		final int[] ofA = new int[mated.length], ofB = new int[mated.length];
		int i = 0, j = 0, n = 0;
		for (; i < a.length || j < b.length; n++) {
			values[n] = j == b.length || i < a.length && a[i] < b[j] ? a[i] : b[j];
			for (; i < a.length && a[i] == values[n]; i++) ofA[n]++;
			for (; j < b.length && b[j] == values[n]; j++) ofB[n]++;
		}
		return new SortedLrs(Arrays.copyOf(values, n), Arrays.copyOf(ofA, n), Arrays.copyOf(ofB, n), a.length, b.length);
	}

	/** Adding zero makes zeros of either sign equal. */
	private static double[] sorted(final double[] log10Lrs, final boolean[] mated, final boolean which) {
		final double[] its = new double[mated.length];
		int n = 0;
		for (int i = 0; i < its.length; i++) {
			if (Double.isNaN(log10Lrs[i])) throw new IllegalArgumentException("The log10 LR of pair " + i +
				" is not a number");
			if (mated[i] == which) its[n++] = log10Lrs[i] + 0.0;
		}
		Arrays.sort(its, 0, n);
		return Arrays.copyOf(its, n);
	}

	int size() {
		return values.length;
	}

	int[] count(final boolean ofMated) {
		return ofMated ? mated : nonMated;
	}

	int all(final boolean ofMated) {
		return ofMated ? allMated : allNonMated;
	}

	boolean hasBoth() {
		return allMated > 0 && allNonMated > 0;
	}
}
