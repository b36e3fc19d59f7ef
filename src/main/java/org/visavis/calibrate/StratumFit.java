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
		final Model model = model(pairs);
		final double[] scores = model.logistic.fusion().log10Lrs(pairs), log10Lrs = model.log10Lrs(scores);
		return new Stratum(classA, classB, persons(pairs), mated, nonMated, calibrator, model.logistic.fusion(), model.knots
			.scores(), model.knots.log10Lrs(), Arrays.stream(scores).min().getAsDouble(), Arrays.stream(scores).max()
				.getAsDouble(), PersonDisjointBounds.of(pairs, log10Lrs, PersonDisjointBounds.DRAWS, seed), Elub.bounds(log10Lrs,
					pairs.mated()), model.logistic.misleadingPairAdded() || calibrator == Calibrator.ISOTONIC, List.of(),
			Spread.UNKNOWN);
	}

	/** What is fitted to pairs of both classes. */
	record Model(LogisticRegression.Fit logistic, Knots knots) {

		/** The log10 LR of each fused score. */
		double[] log10Lrs(final double[] scores) {
			return knots.scores().length == 0 ? scores : Arrays.stream(scores).map(knots::log10Lr).toArray();
		}
	}

	/** Without bounds. */
	Model model(final ScoredPairs pairs) {
		final LogisticRegression.Fit logistic = LogisticRegression.fit(pairs, personsWeighEqually);
		return new Model(logistic, knots(logistic.fusion().log10Lrs(pairs), pairs));
	}

	private static Stratum neutral(final ScoredPairs pairs, final String classA, final String classB) {
		final Bounds none = new Bounds(0, 0);
		return new Stratum(classA, classB, 0, pairs.count(true), pairs.count(false), Calibrator.LOGISTIC, new Fusion(0,
			new double[pairs.features()]), new double[0], new double[0], 0, 0, none, none, false, List.of(), Spread.UNKNOWN);
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
