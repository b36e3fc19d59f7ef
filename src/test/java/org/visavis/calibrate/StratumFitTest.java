package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.EnumSource;

class StratumFitTest {

	private final ScoredPairs pairs = SyntheticPairs.all(300, 100);

	@Test
	void countsPairsAndPersons() {
		final Stratum stratum = fit(Calibrator.LOGISTIC, pairs);
		assertArrayEquals(new long[] { 300, 44550, 100 }, new long[] { stratum.matedPairs(), stratum.nonMatedPairs(),
			stratum.persons() });
	}

	@Test
	void countsThePersonsOfTheClassWithFewer() {
		final Stratum stratum = fit(Calibrator.LOGISTIC, pairs.where(i -> !pairs.mated(i) || pairs.personA(i) < 49));
		assertEquals(49, stratum.persons());
		assertFalse(stratum.isSufficient());
	}

	@Test
	void keepsTheRangeOfTheScores() {
		final Stratum stratum = fit(Calibrator.LOGISTIC, pairs);
		final DoubleSummaryStatistics scores = Arrays.stream(stratum.fusion().log10Lrs(pairs)).summaryStatistics();
		assertArrayEquals(new double[] { scores.getMin(), scores.getMax() }, new double[] { stratum.scoreLow(), stratum
			.scoreHigh() });
	}

	@ParameterizedTest
	@EnumSource
	void boundsWhatItGives(final Calibrator calibrator) {
		final Stratum stratum = fit(calibrator, pairs);
		assertEquals(PersonDisjointBounds.of(pairs, stratum.log10Lrs(pairs), PersonDisjointBounds.DRAWS, 5), stratum
			.bounds());
		assertEquals(Elub.bounds(stratum.log10Lrs(pairs), pairs.mated()), stratum.allPairsBounds());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ISOTONIC")
	void givesTheKnownLr(final Calibrator calibrator) {
		final Stratum stratum = fit(calibrator, pairs);
		for (double part = 0.3; part < 0.8; part += 0.1) {
			final double first = 0.1 + part * 5.6 * 0.06, second = 0.84 + part * 4.2 * 0.025;
			assertEquals(SyntheticPairs.log10Lr(first, second), stratum.log10Lr(first, second), 0.3);
		}
	}

	@Test
	void storesTheIsotonicRegressionAtItsScores() {
		final Stratum stratum = fit(Calibrator.ISOTONIC, pairs);
		final double[] scores = stratum.fusion().log10Lrs(pairs), stored = stratum.log10Lrs(pairs);
		final Isotonic fitted = Isotonic.fitWithMisleading(scores, pairs.mated());
		for (int i = 0; i < scores.length; i++) assertEquals(fitted.log10Lr(scores[i]), stored[i], 1e-9);
		assertTrue(stratum.misleadingPairAdded());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "LOGISTIC")
	void storesNoMoreKnotsThanAllowed(final Calibrator calibrator) {
		final int knots = fit(calibrator, pairs).knotScores().length;
		assertTrue(1 < knots && knots <= 1001, () -> knots + " knots");
	}

	@Test
	void thinsMoreKnotsThanAllowedButKeepsTheEnds() {
		final Knots knots = Knots.at(IntStream.range(0, 5000).asDoubleStream().toArray(), score -> -score);
		assertArrayEquals(new double[] { 1001, 0, 4999 }, new double[] { knots.scores().length, knots.scores()[0], knots
			.scores()[1000] });
	}

	@ParameterizedTest
	@EnumSource
	void saysLrOneWithoutPersonsWhereAClassIsEmpty(final Calibrator calibrator) {
		final Stratum stratum = fit(calibrator, pairs.where(i -> !pairs.mated(i)));
		assertEquals(0, stratum.persons());
		assertEquals(0, stratum.log10Lr(0.9, 0.9));
	}

	@ParameterizedTest
	@EnumSource
	void givesLrOneFromASinglePairOfEachClass(final Calibrator calibrator) {
		final Stratum stratum = fit(calibrator, Oracle.strangers(new double[][] { { 0.9, 0.1 }, { 0.95, 0.8 } },
			new boolean[] { true, false }));
		assertEquals(0, stratum.log10Lr(0.9, 0.95), 1e-9);
	}

	@ParameterizedTest
	@EnumSource
	void givesTheSameOnAnyThread(final Calibrator calibrator) {
		assertEquals(1, IntStream.range(0, 4).parallel().mapToObj(i -> Strata.calibration(fit(calibrator, pairs)).json())
			.distinct().count());
	}

	private static Stratum fit(final Calibrator calibrator, final ScoredPairs pairs) {
		return new StratumFit(calibrator, true, 5).fit(pairs, "suitable", "limited");
	}
}
