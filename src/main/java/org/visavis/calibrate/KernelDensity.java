package org.visavis.calibrate;

/**
 * A density of the scores of each class by Gaussian kernels with Silverman's bandwidth (4/3 sd^5 / n)^(1/5) (Silverman
 * 1986, Density Estimation, equation 3.28), sd biased and taken as 1 for equal scores or a single one, as lir 1.8.0
 * does. More than 10,000 scores of a class are first moved to a grid of 64 points in a bandwidth. The log10 LR need not
 * rise with the score.
 */
public final class KernelDensity {

	private static final double LN_10 = Math.log(10);

	private final ClassDensity mated, nonMated;

	private KernelDensity(final ClassDensity mated, final ClassDensity nonMated) {
		this.mated = mated;
		this.nonMated = nonMated;
	}

	/**
	 * Fits finite scores.
	 *
	 * @param weights of each pair relative to the others of its class
	 * @throws org.visavis.UserError if a class has no pair
	 */
	public static KernelDensity fit(final double[] scores, final boolean[] mated, final double[] weights) {
		BothClasses.require(mated);
		return new KernelDensity(ClassDensity.of(ClassScores.of(scores, mated, weights, true)), ClassDensity.of(ClassScores
			.of(scores, mated, weights, false)));
	}

	/** The log10 LR of a score. */
	public double log10Lr(final double score) {
		return (mated.logDensity(score) - nonMated.logDensity(score)) / LN_10;
	}
}
