package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.junit.jupiter.api.Test;
import org.visavis.UserError;

class LogisticRegressionTest {

	private static final double[] OVERLAPPING_MATED = { 0.4, 0.6, 0.7 }, OVERLAPPING_NON_MATED = { 0.1, 0.2, 0.5 };

	@Test
	void givesLrOneWhereTheClassesAreEqual() {
		final LogisticRegression.Fit fit = fit(new double[] { 0.1, 0.5, 0.7 }, new double[] { 0.1, 0.5, 0.7 });
		assertArrayEquals(new double[] { 0, 0 }, new double[] { fit.fusion().log10Lr(0), fit.fusion().log10Lr(1) }, 1e-12);
		assertFalse(fit.misleadingPairAdded());
	}

	@Test
	void givesLrOneWhereAllScoresAreEqual() {
		assertEquals(0, fit(new double[] { 0.5, 0.5 }, new double[] { 0.5 }).fusion().log10Lr(0.9), 1e-12);
	}

	@Test
	void givesLrOneFromASinglePairOfEachClass() {
		final LogisticRegression.Fit fit = fit(new double[] { 0.9 }, new double[] { 0.1 });
		assertArrayEquals(new double[] { 0, 0 }, new double[] { fit.fusion().log10Lr(0.1), fit.fusion().log10Lr(0.9) },
			1e-12);
	}

	@Test
	void addsNoMisleadingPairWhereTheClassesOverlap() {
		assertFalse(fit(OVERLAPPING_MATED, OVERLAPPING_NON_MATED).misleadingPairAdded());
	}

	@Test
	void addsNoMisleadingPairWhereTheClassesOverlapByAHair() {
		assertFalse(fit(new double[] { 0.5, 0.6, 0.7 }, new double[] { 0.1, 0.2, 0.5 + 1e-6 }).misleadingPairAdded());
	}

	@Test
	void addsAMisleadingPairWhereTheClassesTouch() {
		assertTrue(fit(new double[] { 0.5, 0.6, 0.7 }, new double[] { 0.1, 0.2, 0.5, 0.5 }).misleadingPairAdded());
	}

	@Test
	void addsAMisleadingPairWhereTheClassesLieUpsideDown() {
		final LogisticRegression.Fit fit = fit(new double[] { 0.1, 0.2 }, new double[] { 0.7, 0.8, 0.9 });
		assertTrue(fit.misleadingPairAdded());
		assertTrue(fit.fusion().log10Lr(0.1) > 0);
	}

	@Test
	void addsAMisleadingPairWhereOnlyAPlanePartsTheClasses() {
		// each score overlaps, their sum does not
		assertTrue(LogisticRegression.fit(Oracle.strangers(new double[][] { { 0.9, 0.2, 0.6, 0.5, 0.1 }, { 0.2, 0.9, 0.5,
			0.1, 0.5 } }, new boolean[] { true, true, true, false, false }), false).misleadingPairAdded());
	}

	@Test
	void rewardsTheLikelierClassEvenWithManyPairsOfTheOther() {
		final double[] many = DoubleStream.generate(() -> 0).limit(1000).toArray();
		for (int i = 0; i < many.length; i++) many[i] = OVERLAPPING_NON_MATED[i % 3];
		final Fusion few = fit(OVERLAPPING_MATED, Arrays.copyOf(many, 3)).fusion(), more = fit(OVERLAPPING_MATED, Arrays
			.copyOf(many, 999)).fusion();
		assertEquals(few.log10Lr(0.6), more.log10Lr(0.6), 1e-9);
	}

	@Test
	void doesNotDependOnTheUnitsOfAScore() {
		final Fusion plain = fit(OVERLAPPING_MATED, OVERLAPPING_NON_MATED).fusion();
		final Fusion scaled = fit(times1e6(OVERLAPPING_MATED), times1e6(OVERLAPPING_NON_MATED)).fusion();
		assertEquals(plain.log10Lr(0.55), scaled.log10Lr(0.55e6), 1e-9);
	}

	@Test
	void letsThePersonsWeighTheSame() {
		// the second person's pair three times
		final LogisticRegression.Fit once = ofPersons(new double[] { 0.4, 0.6, 0.1, 0.5 }, 1, 2);
		final LogisticRegression.Fit thrice = ofPersons(new double[] { 0.4, 0.6, 0.6, 0.6, 0.1, 0.5 }, 1, 2, 2, 2);
		assertEquals(once.fusion().log10Lr(0.7), thrice.fusion().log10Lr(0.7), 1e-9);
	}

	@Test
	void givesAConstantScoreNoWeight() {
		final double[] scores = new Random(0).doubles(9999).toArray(), constant = new double[9999];
		Arrays.fill(constant, 0.1);
		final boolean[] mated = new boolean[9999];
		for (int i = 0; i < mated.length; i++) mated[i] = i % 2 == 0;
		assertEquals(0, LogisticRegression.fit(Oracle.strangers(new double[][] { scores, constant }, mated), false).fusion()
			.weights()[1], 1e-9);
	}

	@Test
	void dividesTheWeightBetweenEqualScores() {
		final double[] scores = joined(OVERLAPPING_MATED, OVERLAPPING_NON_MATED);
		final double[] weights = LogisticRegression.fit(Oracle.strangers(new double[][] { scores, scores }, mated()), false)
			.fusion().weights();
		assertEquals(weights[0], weights[1], 1e-9);
	}

	@Test
	void refusesAnEmptyClass() {
		assertEquals("Pairs to calibrate with: found 2 mated and 0 non-mated pairs, expected at least one of each.",
			assertThrows(UserError.class, () -> fit(new double[] { 0.5, 0.6 }, new double[0])).getMessage());
	}

	@Test
	void findsTheBestFitOfDistantOutliers() {
		// Newton's full steps lead uphill here
		final ScoredPairs pairs = Oracle.strangers(new double[][] { { 0, 0, -10, -4, 0, -163 }, { 276, 3, -2, 0, -1, 128 } },
			new boolean[] { true, true, false, true, false, false });
		final double[] log10Lrs = LogisticRegression.fit(pairs, false).fusion().log10Lrs(pairs);
		assertEquals(IntStream.range(0, 6).filter(pairs::mated).mapToDouble(i -> 1 / (1 + Math.pow(10, log10Lrs[i]))).sum(),
			IntStream.range(0, 6).filter(i -> !pairs.mated(i)).mapToDouble(i -> 1 / (1 + Math.pow(10, -log10Lrs[i]))).sum(),
			1e-9);
	}

	@Test
	void addsAMisleadingPairExactlyWhereLinearProgrammingPartsTheClasses() {
		int parted = 0;
		for (int seed = 0; seed < 300; seed++) {
			final ScoredPairs pairs = integerPairs(new Random(seed));
			final boolean separable = isSeparable(pairs);
			assertEquals(separable, LogisticRegression.fit(pairs, false).misleadingPairAdded(), "seed " + seed);
			if (separable) parted++;
		}
		assertTrue(30 < parted && parted < 270, parted + " of 300 are separable");
	}

	/** Ten pairs, of which three are mated, with many ties. */
	private static ScoredPairs integerPairs(final Random random) {
		final boolean[] mated = new boolean[10];
		Arrays.fill(mated, 0, 3, true);
		return Oracle.strangers(Stream.generate(() -> random.ints(10, 0, 7).asDoubleStream().toArray()).limit(2).toArray(
			double[][]::new), mated);
	}

	/** Whether some log odds are wrong for no pair and right for one. */
	private static boolean isSeparable(final ScoredPairs pairs) {
		final double[] sum = new double[3];
		final List<LinearConstraint> constraints = new ArrayList<>();
		for (int i = 0; i < pairs.size(); i++) {
			final double sign = pairs.mated(i) ? 1 : -1;
			final double[] row = { sign, sign * pairs.value(0, i), sign * pairs.value(1, i) };
			for (int j = 0; j < 3; j++) sum[j] += row[j];
			constraints.add(new LinearConstraint(row, Relationship.GEQ, 0));
		}
		constraints.add(new LinearConstraint(sum, Relationship.EQ, 1));
		try {
			new SimplexSolver().optimize(new LinearObjectiveFunction(new double[3], 0), new LinearConstraintSet(constraints));
			return true;
		}
		catch (final NoFeasibleSolutionException e) {
			return false;
		}
	}

	private static LogisticRegression.Fit ofPersons(final double[] scores, final int... persons) {
		final int[] personA = Arrays.copyOf(persons, scores.length), personB = Arrays.copyOf(persons, scores.length);
		final boolean[] mated = new boolean[scores.length];
		Arrays.fill(mated, 0, persons.length, true);
		Arrays.fill(personA, persons.length, scores.length, 1);
		Arrays.fill(personB, persons.length, scores.length, 2);
		return LogisticRegression.fit(new ScoredPairs(new double[][] { scores }, mated, personA, personB), true);
	}

	private static boolean[] mated() {
		final boolean[] mated = new boolean[6];
		Arrays.fill(mated, 0, 3, true);
		return mated;
	}

	private static LogisticRegression.Fit fit(final double[] matedScores, final double[] nonMatedScores) {
		final boolean[] mated = new boolean[matedScores.length + nonMatedScores.length];
		Arrays.fill(mated, 0, matedScores.length, true);
		return LogisticRegression.fit(Oracle.strangers(new double[][] { joined(matedScores, nonMatedScores) }, mated),
			false);
	}

	private static double[] joined(final double[] first, final double[] second) {
		return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
	}

	private static double[] times1e6(final double[] scores) {
		return Arrays.stream(scores).map(s -> s * 1e6).toArray();
	}
}
