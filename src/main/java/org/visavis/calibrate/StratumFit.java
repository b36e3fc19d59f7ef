package org.visavis.calibrate;

import java.util.Arrays;
import java.util.List;

/**
 * How a stratum is made from pairs. The result depends on nothing but these and the pairs in their order.
 *
 * @param personsWeighEqually whether the mated pairs of each person weigh the same in total
 * @param seed of the sets that use no person twice
 */
public record StratumFit(Calibrator calibrator, boolean personsWeighEqually, long seed) {

	/**
	 * A stratum without error rates. If a class has no pair it says LR 1, and no persons.
	 *
	 * @param classA the better class
	 * @param classB the worse or same class
	 */
	public Stratum fit(final ScoredPairs pairs, final String classA, final String classB) {
		final int mated = pairs.count(true), nonMated = pairs.count(false);
		if (mated == 0 || nonMated == 0) return neutral(pairs, classA, classB);
		final LogisticRegression.Fit logistic = LogisticRegression.fit(pairs, personsWeighEqually);
		final double[] scores = logistic.fusion().log10Lrs(pairs);
		final Knots knots = knots(scores, pairs);
		final double[] log10Lrs = calibrator == Calibrator.LOGISTIC ? scores : Arrays.stream(scores).map(knots::log10Lr)
			.toArray();
		return new Stratum(classA, classB, persons(pairs), mated, nonMated, calibrator, logistic.fusion(), knots.scores(),
			knots.log10Lrs(), Arrays.stream(scores).min().getAsDouble(), Arrays.stream(scores).max().getAsDouble(),
			PersonDisjointBounds.of(pairs, log10Lrs, PersonDisjointBounds.DRAWS, seed), Elub.bounds(log10Lrs, pairs.mated()),
			logistic.misleadingPairAdded() || calibrator == Calibrator.ISOTONIC, List.of());
	}

	private static Stratum neutral(final ScoredPairs pairs, final String classA, final String classB) {
		final Bounds none = new Bounds(0, 0);
		return new Stratum(classA, classB, 0, pairs.count(true), pairs.count(false), Calibrator.LOGISTIC, new Fusion(0,
			new double[pairs.features()]), new double[0], new double[0], 0, 0, none, none, false, List.of());
	}

	private static int persons(final ScoredPairs pairs) {
		return Math.min(pairs.persons(true).length, pairs.persons(false).length);
	}

	private Knots knots(final double[] scores, final ScoredPairs pairs) {
		final boolean[] mated = pairs.mated();
		final double[] weights = pairs.weights(personsWeighEqually);
		return switch (calibrator) {
			case LOGISTIC -> Knots.NONE;
			case ISOTONIC -> isotonic(Isotonic.fitWithMisleading(scores, mated, i -> weights[i]));
			case KDE -> Knots.over(scores, KernelDensity.fit(scores, mated, weights)::log10Lr);
			case GAUSSIAN -> Knots.over(scores, GaussianModel.fit(scores, mated, weights)::log10Lr);
		};
	}

	private static Knots isotonic(final Isotonic fitted) {
		return Knots.at(fitted.knots(), fitted::log10Lr);
	}
}
