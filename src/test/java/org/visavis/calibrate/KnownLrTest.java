package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scores whose true LR is known, 100,000 of each class. */
class KnownLrTest {

	private static final int OF_EACH_CLASS = 100_000;

	@ParameterizedTest
	@EnumSource(names = { "LOGISTIC", "GAUSSIAN" })
	void recoversTheLrOfNormalScores(final Calibrator calibrator) {
		// equal deviations of 1, means 3 apart: log LR = 3 (score - 1.5)
		final Stratum stratum = fit(calibrator, 3);
		for (double log10Lr = -3; log10Lr <= 3; log10Lr += 0.125)
			assertEquals(log10Lr, stratum.log10Lr(1.5 + log10Lr * Math.log(10) / 3), 0.05);
	}

	@ParameterizedTest
	@EnumSource(names = { "LOGISTIC", "GAUSSIAN" })
	void findsLrOneWhereTheClassesAreAlike(final Calibrator calibrator) {
		final Stratum stratum = fit(calibrator, 0);
		for (double score = -3; score <= 3; score += 0.125) assertEquals(0, stratum.log10Lr(score), 0.05);
	}

	@ParameterizedTest
	@EnumSource
	void findsLrOneWhereTheClassesHaveTheSameScores(final Calibrator calibrator) {
		final double[] scores = new Random(0).ints(2000, 0, 1000).asDoubleStream().toArray();
		System.arraycopy(scores, 0, scores, 1000, 1000);
		final boolean[] mated = new boolean[2000];
		Arrays.fill(mated, 0, 1000, true);
		final Stratum stratum = fit(calibrator, scores, mated);
		for (final double score : scores) assertEquals(0, stratum.log10Lr(score), 1e-9);
	}

	private static Stratum fit(final Calibrator calibrator, final double distance) {
		final Random random = new Random(0);
		final double[] scores = new double[2 * OF_EACH_CLASS];
		final boolean[] mated = new boolean[scores.length];
		for (int i = 0; i < scores.length; i++) {
			mated[i] = i < OF_EACH_CLASS;
			scores[i] = random.nextGaussian() + (mated[i] ? distance : 0);
		}
		return fit(calibrator, scores, mated);
	}

	private static Stratum fit(final Calibrator calibrator, final double[] scores, final boolean[] mated) {
		final int[] personA = IntStream.range(0, scores.length).map(i -> i % 1000).toArray();
		final int[] personB = IntStream.range(0, scores.length).map(i -> (mated[i] ? i : i + 1) % 1000).toArray();
		return new StratumFit(calibrator, false, 0).fit(new ScoredPairs(new double[][] { scores }, mated, personA, personB),
			"suitable", "suitable");
	}
}
