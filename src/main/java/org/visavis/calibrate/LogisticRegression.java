package org.visavis.calibrate;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Unregularised logistic regression of scored pairs in which both classes weigh the same, so that its log odds are a
 * log LR (Brummer and du Preez 2006, doi 10.1016/j.csl.2005.08.001), by Newton's method.
 * <p>
 * Where a plane parts the classes, touching or not, no finite coefficients are best (Albert and Anderson 1984, doi
 * 10.1093/biomet/71.1.1). Then one misleading pair is added to each class: a mated one with the mean scores of the
 * non-mated pairs and a non-mated one with those of the mated pairs. After that no plane parts the classes; from a
 * single pair of each class comes LR 1. A recogniser whose score is constant gets weight 0, and those that say the same
 * share one.
 */
public final class LogisticRegression {

	/** Gain of a step below which the next one changes nothing that is seen. */
	private static final double CONVERGED = 1e-16;
	private static final int MOST_STEPS = 100;
	/** Of a loss, which is 0.69 at the start. */
	private static final double ROUNDING = 1e-12;

	private LogisticRegression() {}

	/**
	 * What was fitted.
	 *
	 * @param misleadingPairAdded whether each class got one more pair
	 */
	public record Fit(Fusion fusion, boolean misleadingPairAdded) {}

	/**
	 * Fits pairs of any number of scores.
	 *
	 * @param personsWeighEqually whether the mated pairs of each person weigh the same in total
	 * @throws org.visavis.UserError if a class has no pair
	 */
	public static Fit fit(final ScoredPairs pairs, final boolean personsWeighEqually) {
		final boolean[] mated = pairs.mated();
		BothClasses.require(mated);
		final double[][] columns = IntStream.range(0, pairs.features()).mapToObj(pairs::column).toArray(double[][]::new);
		final double[] weights = pairs.weights(personsWeighEqually);
		return fit(columns, mated, weights).map(fusion -> new Fit(fusion, false)).orElseGet(() -> new Fit(
			fitWithMisleading(columns, mated, weights), true));
	}

	private static Fusion fitWithMisleading(final double[][] columns, final boolean[] mated, final double[] weights) {
		final int n = mated.length;
		final double[][] withTwo = Arrays.stream(columns).map(column -> {
			final double[] longer = Arrays.copyOf(column, n + 2);
			longer[n] = mean(column, mated, weights, false);
			longer[n + 1] = mean(column, mated, weights, true);
			return longer;
		}).toArray(double[][]::new);
		final boolean[] matedWithTwo = Arrays.copyOf(mated, n + 2);
		matedWithTwo[n] = true;
		final double[] weightsWithTwo = Arrays.copyOf(weights, n + 2);
		Arrays.fill(weightsWithTwo, n, n + 2, 1);
		return fit(withTwo, matedWithTwo, weightsWithTwo).orElseThrow(() -> new IllegalStateException(
			"No finite fit though no plane parts the classes"));
	}

	private static double mean(final double[] column, final boolean[] mated, final double[] weights,
		final boolean ofMated)
	{
		double sum = 0, weight = 0;
		for (int i = 0; i < column.length; i++) {
			if (mated[i] != ofMated) continue;
			sum += weights[i] * column[i];
			weight += weights[i];
		}
		return sum / weight;
	}

	/** The best coefficients, if they are finite. */
	private static Optional<Fusion> fit(final double[][] columns, final boolean[] mated, final double[] weights) {
		final WeightedLikelihood likelihood = new WeightedLikelihood(columns, mated, weights);
		WeightedLikelihood.Point here = likelihood.at(new double[columns.length + 1]);
		for (int i = 0; i < MOST_STEPS; i++) {
			final double[] step = here.step();
			if (here.gain(step) < CONVERGED) return Optional.of(likelihood.fusion(here.moved(step)));
			if (likelihood.harmsNone(step)) return Optional.empty();
			here = better(likelihood, here, step);
		}
		return Optional.empty();
	}

	/** Where the step leads, or the longest half, quarter ... of it that does not lead uphill. */
	private static WeightedLikelihood.Point better(final WeightedLikelihood likelihood,
		final WeightedLikelihood.Point here, final double[] step)
	{
		final WeightedLikelihood.Point next = likelihood.at(here.moved(step));
		if (next.loss() <= here.loss() + ROUNDING) return next;
		return better(likelihood, here, Arrays.stream(step).map(s -> s / 2).toArray());
	}
}
