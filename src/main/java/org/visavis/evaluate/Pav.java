package org.visavis.evaluate;

import java.util.Arrays;

import org.visavis.calibrate.Isotonic;

/**
 * A set's log10 LRs and what isotonic regression on the set itself makes of them: the best that any never falling
 * recalibration could.
 *
 * @param lrs as they are
 * @param log10Lrs at each of their values, never falling; NaN if a class is empty
 */
record Pav(SortedLrs lrs, double[] log10Lrs) {

	static Pav of(final double[] log10Lrs, final boolean[] mated) {
		final SortedLrs lrs = SortedLrs.of(log10Lrs, mated);
		final double[] after = new double[lrs.size()];
		if (lrs.hasBoth()) Arrays.setAll(after, new Values(Isotonic.fit(log10Lrs, mated), lrs)::at);
		else Arrays.fill(after, Double.NaN);
		return new Pav(lrs, after);
	}

	private record Values(Isotonic fitted, SortedLrs lrs) {

		double at(final int i) {
			return fitted.log10Lr(lrs.values()[i]);
		}
	}
}
