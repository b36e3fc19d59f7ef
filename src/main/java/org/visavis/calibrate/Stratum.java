package org.visavis.calibrate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * The calibration of the pairs with one face of each of two classes.
 *
 * @param classA the better class
 * @param classB the worse or same class
 * @param persons in mated pairs or in non-mated ones, whichever are fewer
 * @param fusion the recognisers' scores to one score
 * @param knotScores ascending, at most 1,001; none where the calibrator is logistic
 * @param knotLog10Lrs at each of them; linear between, constant outside
 * @param scoreLow lowest fused score seen
 * @param scoreHigh highest fused score seen
 * @param bounds from sets that use no person twice
 * @param allPairsBounds from all pairs, for comparison only
 * @param misleadingPairAdded whether one misleading pair was added to each class: where no finite fit existed, and
 *          always for isotonic regression
 * @param errorRates ascending by threshold
 * @param spread of its log10 LRs
 */
public record Stratum(String classA, String classB, int persons, int matedPairs, long nonMatedPairs,
	Calibrator calibrator, Fusion fusion, double[] knotScores, double[] knotLog10Lrs, double scoreLow, double scoreHigh,
	Bounds bounds, Bounds allPairsBounds, boolean misleadingPairAdded, List<ErrorRate> errorRates, Spread spread)
{

	/** A stratum with fewer gives no LR. */
	public static final int FEWEST_PERSONS = 50;

	public Stratum {
		Stream.of(classA, classB, calibrator, fusion, bounds, allPairsBounds).forEach(Objects::requireNonNull);
		knotScores = knotScores.clone();
		knotLog10Lrs = knotLog10Lrs.clone();
		errorRates = List.copyOf(errorRates);
		spread = spread == null ? Spread.UNKNOWN : spread; // a file without it
		final int knots = knotScores.length;
		if (knots != knotLog10Lrs.length || knots > Knots.MOST || (calibrator == Calibrator.LOGISTIC) != (knots == 0))
			throw new IllegalArgumentException("Knots for " + calibrator + ": " + knots + " and " + knotLog10Lrs.length);
		for (int i = 1; i < errorRates.size(); i++)
			if (!(errorRates.get(i).log10Lr() > errorRates.get(i - 1).log10Lr())) throw new IllegalArgumentException(
				"Thresholds of " + name(classA, classB) + " do not ascend");
	}

	@Override
	public double[] knotScores() {
		return knotScores.clone();
	}

	@Override
	public double[] knotLog10Lrs() {
		return knotLog10Lrs.clone();
	}

	/** The two classes, such as "suitable-limited". */
	public String name() {
		return name(classA, classB);
	}

	static String name(final String better, final String worse) {
		return better + "-" + worse;
	}

	/** Whether there are persons enough for an LR. */
	public boolean isSufficient() {
		return persons >= FEWEST_PERSONS;
	}

	/** The log10 LR before bounds from each recogniser's score. */
	public double log10Lr(final double... features) {
		final double score = fusion.log10Lr(features);
		return calibrator == Calibrator.LOGISTIC ? score : knots().log10Lr(score);
	}

	/** From a fused score to the log10 LR before bounds. */
	public DoubleUnaryOperator log10LrOfFused() {
		return calibrator == Calibrator.LOGISTIC ? DoubleUnaryOperator.identity() : knots()::log10Lr;
	}

	/** The log10 LR before bounds of each of many pairs, in their order. */
	public double[] log10Lrs(final ScoredPairs pairs) {
		final double[] scores = fusion.log10Lrs(pairs);
		return calibrator == Calibrator.LOGISTIC ? scores : Arrays.stream(scores).map(knots()::log10Lr).toArray();
	}

	/** The same stratum, of so few persons in its tests. */
	public Stratum withPersons(final int tested) {
		return new Stratum(classA, classB, tested, matedPairs, nonMatedPairs, calibrator, fusion, knotScores, knotLog10Lrs,
			scoreLow, scoreHigh, bounds, allPairsBounds, misleadingPairAdded, errorRates, spread);
	}

	/** The same stratum with another table. */
	public Stratum withErrorRates(final List<ErrorRate> rates) {
		return new Stratum(classA, classB, persons, matedPairs, nonMatedPairs, calibrator, fusion, knotScores, knotLog10Lrs,
			scoreLow, scoreHigh, bounds, allPairsBounds, misleadingPairAdded, rates, spread);
	}

	/** The same stratum with what is known of the spread of its log10 LRs. */
	public Stratum with(final Spread known) {
		return new Stratum(classA, classB, persons, matedPairs, nonMatedPairs, calibrator, fusion, knotScores, knotLog10Lrs,
			scoreLow, scoreHigh, bounds, allPairsBounds, misleadingPairAdded, errorRates, known);
	}

	private Knots knots() {
		return new Knots(knotScores, knotLog10Lrs);
	}
}
