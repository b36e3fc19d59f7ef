package org.visavis.calibrate;

import java.util.Arrays;

/**
 * A piecewise linear function, constant outside of its knots.
 *
 * @param scores strictly ascending
 * @param log10Lrs finite
 */
record Knots(double[] scores, double[] log10Lrs) {

	double at(final double score) {
		final int found = Arrays.binarySearch(scores, score), above = found < 0 ? -found - 1 : found;
		if (found >= 0 || above == 0) return log10Lrs[above];
		if (above == scores.length) return log10Lrs[above - 1];
		final double part = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
		return log10Lrs[above - 1] + part * (log10Lrs[above] - log10Lrs[above - 1]);
	}
}
