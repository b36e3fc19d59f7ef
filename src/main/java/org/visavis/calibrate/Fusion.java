package org.visavis.calibrate;

/**
 * One score from those of all recognisers: the log odds of a logistic regression in which both classes weigh the same,
 * so a log LR (Brummer and du Preez 2006, doi 10.1016/j.csl.2005.08.001).
 *
 * @param intercept in natural logarithms
 * @param weights of each recogniser's score, likewise, in the order of the recognisers
 */
public record Fusion(double intercept, double[] weights) {

	private static final double LN_10 = Math.log(10);

	public Fusion {
		weights = weights.clone();
	}

	@Override
	public double[] weights() {
		return weights.clone();
	}

	/** The log10 LR of a pair; the fused score. */
	public double log10Lr(final double... features) {
		if (features.length != weights.length) throw new IllegalArgumentException("Scores: " + features.length +
			", weights: " + weights.length);
		double sum = intercept;
		for (int f = 0; f < weights.length; f++) sum += weights[f] * features[f];
		return sum / LN_10;
	}

	/** The log10 LR of each of many pairs, in their order. */
	public double[] log10Lrs(final ScoredPairs pairs) {
		final double[] all = new double[pairs.size()], features = new double[pairs.features()];
		for (int i = 0; i < all.length; i++) {
			for (int f = 0; f < features.length; f++) features[f] = pairs.value(f, i);
			all[i] = log10Lr(features);
		}
		return all;
	}
}
