package org.visavis.compression;

import org.apache.commons.math3.special.Gamma;

/**
 * Numbers of false alarms (Desolneux, Moisan and Morel 2000, doi 10.1023/A:1026593302236): how many findings as strong are
 * expected by chance among all that were tried, where each trial succeeds with one probability, independently of the others.
 */
final class FalseAlarms {

	private FalseAlarms() {}

	/**
	 * The decimal logarithm of tests x P(X >= successes), X binomial.
	 *
	 * @param p in (0, 1)
	 * @param tests what was tried, at least 1
	 */
	static double log10(final int trials, final int successes, final double p, final double tests) {
		return StrictMath.log10(tests) + (successes <= 0 ? 0 : tail(trials, successes, p) / StrictMath.log(10));
	}

	/** ln P(X >= k): the first term and, by the ratio of each to the one before, the rest. */
	private static double tail(final int n, final int k, final double p) {
		if (k > n) return Double.NEGATIVE_INFINITY;
		double ratio = 1, sum = 1;
		for (int i = k; i < n && ratio > 1e-17 * sum; i++) {
			ratio *= (n - i) / (i + 1.0) * p / (1 - p);
			sum += ratio;
		}
		return Math.min(0, Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0) + k * StrictMath.log(p) + (n -
			k) * StrictMath.log1p(-p) + StrictMath.log(sum));
	}
}
