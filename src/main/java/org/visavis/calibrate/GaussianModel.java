package org.visavis.calibrate;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A normal distribution of the scores of each class, by mean and biased standard deviation; the log10 LR is a parabola
 * in the score, so it falls again somewhere where the deviations differ. The deviation of equal scores, or of a single
 * one, is taken as 1.
 */
public final class GaussianModel {

	private static final double LN_10 = Math.log(10);

	private final NormalDistribution mated, nonMated;

	private GaussianModel(final NormalDistribution mated, final NormalDistribution nonMated) {
		this.mated = mated;
		this.nonMated = nonMated;
	}

	/**
	 * Fits finite scores.
	 *
	 * @param weights of each pair relative to the others of its class
	 * @throws org.visavis.UserError if a class has no pair
	 */
	public static GaussianModel fit(final double[] scores, final boolean[] mated, final double[] weights) {
		BothClasses.require(mated);
		return new GaussianModel(normal(ClassScores.of(scores, mated, weights, true)), normal(ClassScores.of(scores, mated,
			weights, false)));
	}

	private static NormalDistribution normal(final ClassScores scores) {
		return new NormalDistribution(scores.mean(), scores.deviation());
	}

	/** The log10 LR of a score. */
	public double log10Lr(final double score) {
		return (mated.logDensity(score) - nonMated.logDensity(score)) / LN_10;
	}
}
