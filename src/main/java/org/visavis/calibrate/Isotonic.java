package org.visavis.calibrate;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The never falling log10 LR that fits scored pairs best, by pooling adjacent violators (Ayer et al. 1955, doi
 * 10.1214/aoms/1177728423; for calibration Zadrozny and Elkan 2002, doi 10.1145/775047.775151), both classes weighing
 * the same. Equal scores are one point. It is infinite where only one class lies at and beyond a score, so everywhere
 * in a separated set; {@link #fitWithMisleading} keeps it finite.
 */
public final class Isotonic {

	/** First and last score of each block, so ascending, with twins where a block is a single score. */
	private final double[] scores;
	/** Share of each class at each of them if both were as frequent; the two add up to 1. */
	private final double[] mated, nonMated;

	private Isotonic(final Blocks blocks) {
		final int n = 2 * blocks.first().length;
		final double allMated = Arrays.stream(blocks.mated()).sum(), allNonMated = Arrays.stream(blocks.nonMated()).sum();
		scores = new double[n];
		mated = new double[n];
		nonMated = new double[n];
		for (int i = 0; i < n; i++) {
			final double a = blocks.mated()[i / 2] / allMated, b = blocks.nonMated()[i / 2] / allNonMated;
			scores[i] = (i % 2 == 0 ? blocks.first() : blocks.last())[i / 2];
			mated[i] = a / (a + b);
			nonMated[i] = b / (a + b);
		}
	}

	/**
	 * Fits finite or infinite scores; higher = more alike. Takes O(n log n).
	 *
	 * @throws org.visavis.UserError if a class has no pair
	 */
	public static Isotonic fit(final double[] scores, final boolean[] mated) {
		return fit(scores, mated, i -> 1);
	}

	/**
	 * Fits the pairs and two more, a mated one by 1 below all scores and a non-mated one by 1 above them, so that no
	 * log10 LR is infinite.
	 *
	 * @throws org.visavis.UserError if a class has no pair
	 */
	public static Isotonic fitWithMisleading(final double[] scores, final boolean[] mated) {
		return fitWithMisleading(scores, mated, i -> 1);
	}

	/** The same where each mated pair, by its index, has a weight; the added one weighs 1. */
	static Isotonic fitWithMisleading(final double[] scores, final boolean[] mated, final IntToDoubleFunction weight) {
		BothClasses.require(mated);
		final int n = scores.length;
		final double[] withTwo = Arrays.copyOf(scores, n + 2);
		withTwo[n] = Arrays.stream(scores).max().getAsDouble() + 1;
		withTwo[n + 1] = Arrays.stream(scores).min().getAsDouble() - 1;
		final boolean[] withTwoMated = Arrays.copyOf(mated, n + 2);
		withTwoMated[n + 1] = true;
		return fit(withTwo, withTwoMated, i -> i < n ? weight.applyAsDouble(i) : 1);
	}

	private static Isotonic fit(final double[] scores, final boolean[] mated, final IntToDoubleFunction weight) {
		BothClasses.require(mated);
		return new Isotonic(Blocks.of(Tally.of(scores, mated, weight)));
	}

	/**
	 * The log10 LR of a score: between two blocks the shares of the classes change linearly, beside an infinite score and
	 * outside of all it is that of the nearest score.
	 */
	public double log10Lr(final double score) {
		if (Double.isNaN(score)) throw new IllegalArgumentException("The score is not a number");
		final int found = Arrays.binarySearch(scores, score + 0.0);
		final int above = found < 0 ? -found - 1 : found, below = above - 1;
		if (found >= 0 || above == 0 || Double.isInfinite(scores[below])) return log10Lr(above, above, 0);
		if (above == scores.length || Double.isInfinite(scores[above])) return log10Lr(below, below, 0);
		return log10Lr(below, above, (score - scores[below]) / (scores[above] - scores[below]));
	}

	/** The scores between which the shares change linearly, ascending, each once. */
	double[] knots() {
		return Arrays.stream(scores).distinct().toArray();
	}

	private double log10Lr(final int below, final int above, final double part) {
		return Math.log10(mated[below] + part * (mated[above] - mated[below])) - Math.log10(nonMated[below] + part *
			(nonMated[above] - nonMated[below]));
	}
}
