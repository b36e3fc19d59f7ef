package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/**
 * Sets of pairs whose true LR is known: persons have an effect on all their scores, so that pairs of one person depend on
 * each other; over persons the scores of both classes are normal with a variance of 1, 3 apart, so that log LR = 3 (score -
 * 1.5).
 */
class RefitSpreadTest {

	private static final int PERSONS = 80, SETS = 200;
	private static final double OF_PERSON = Math.sqrt(0.2);
	private static final double[] AT = { -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2 };
	private static final StratumFit FIT = new StratumFit(Calibrator.LOGISTIC, false, 1);

	@Test
	void theIntervalHoldsTheTrueLrInNineteenOfTwentySets() {
		final double held = IntStream.range(0, SETS).parallel().mapToDouble(RefitSpreadTest::held).average().orElseThrow();
		assertTrue(held >= 0.94, "held " + held);
	}

	@Test
	void isTheSameForTheSameSeed() {
		final ScoredPairs pairs = pairs(1);
		final Stratum stratum = FIT.fit(pairs, "suitable", "suitable");
		assertArrayEquals(RefitSpread.of(FIT, stratum, pairs, AT), RefitSpread.of(FIT, stratum, pairs, AT));
	}

	/** The share of some true log10 LRs that the interval of their score holds. */
	private static double held(final int set) {
		final ScoredPairs pairs = pairs(set);
		final Stratum stratum = FIT.fit(pairs, "suitable", "suitable");
		final Spread spread = new Spread(AT, RefitSpread.of(FIT, stratum, pairs, AT), new double[AT.length]);
		return DoubleStream.of(-1.5, -0.5, 0.5, 1.5).map(truth -> {
			final double found = stratum.log10Lr(1.5 + truth * Math.log(10) / 3);
			return Math.abs(found - truth) <= 1.959964 * spread.at(found) ? 1 : 0;
		}).average().orElseThrow();
	}

	/** Three mated pairs of each person and ten with others. */
	private static ScoredPairs pairs(final int set) {
		final Random random = new Random(set);
		final double[] effects = DoubleStream.generate(random::nextGaussian).limit(PERSONS).toArray();
		final int[] a = IntStream.range(0, 13 * PERSONS).map(i -> i / 13).toArray(), b = IntStream.range(0, a.length).map(
			i -> i % 13 < 3 ? a[i] : (a[i] + 1 + random.nextInt(PERSONS - 1)) % PERSONS).toArray();
		final boolean[] mated = new boolean[a.length];
		final double[] scores = new double[a.length];
		for (int i = 0; i < a.length; i++) {
			mated[i] = a[i] == b[i];
			final double effect = mated[i] ? effects[a[i]] : (effects[a[i]] + effects[b[i]]) / Math.sqrt(2);
			scores[i] = OF_PERSON * effect + Math.sqrt(1 - OF_PERSON * OF_PERSON) * random.nextGaussian() + (mated[i] ? 3 : 0);
		}
		return new ScoredPairs(new double[][] { scores }, mated, a, b);
	}
}
