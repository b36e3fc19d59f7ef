package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;

class ElubTest {

	private static final double INFINITE = Double.POSITIVE_INFINITY;

	@Test
	void allowsNothingWhereTheLrsSayNothing() {
		assertEquals(new Bounds(0, 0), Elub.bounds(new double[20], mated(10, 10)));
	}

	@Test
	void allowsNothingWhereTheLrsMislead() {
		assertEquals(new Bounds(0, 0), Elub.bounds(filled(10, -2, 100, 2), mated(10, 100)));
	}

	@Test
	void allowsNoMoreThanTheNumberOfPairsOfTheOtherClass() {
		// with one misleading pair of 1001 the utility at threshold t is 10^t / 1001, at least 1 - misses up to 3.00
		final Bounds bounds = Elub.bounds(filled(100, INFINITE, 1000, -INFINITE), mated(100, 1000));
		assertEquals(-2, bounds.low(), 0.011);
		assertEquals(3, bounds.high(), 0.011);
	}

	@Test
	void allowsNoMoreThanTheLrsGiven() {
		final Bounds bounds = Elub.bounds(filled(1000, 1.5, 1000, -0.5), mated(1000, 1000));
		assertEquals(-0.5, bounds.low(), 0.011);
		assertEquals(1.5, bounds.high(), 0.011);
	}

	@Test
	void neverCrossesZero() {
		final Random random = new Random(0);
		for (int run = 0; run < 200; run++) {
			final int n = 2 + random.nextInt(30), m = 1 + random.nextInt(n - 1);
			final double shift = random.nextGaussian();
			final Bounds bounds = Elub.bounds(random.doubles(n).map(d -> 4 * (d - 0.5) + shift).toArray(), mated(m, n - m));
			assertTrue(bounds.low() <= 0 && bounds.high() >= 0);
		}
	}

	@Test
	void leavesTheLrsAsTheyWere() {
		final double[] log10Lrs = { INFINITE, -INFINITE };
		Elub.bounds(log10Lrs, mated(1, 1));
		assertEquals(INFINITE, log10Lrs[0]);
	}

	@Test
	void refusesAnEmptyClass() {
		assertThrows(UserError.class, () -> Elub.bounds(new double[3], mated(0, 3)));
	}

	@Test
	void refusesWhatIsNotANumber() {
		assertThrows(IllegalArgumentException.class, () -> Elub.bounds(new double[] { 1, Double.NaN }, mated(1, 1)));
	}

	private static double[] filled(final int mated, final double matedLr, final int nonMated, final double nonMatedLr) {
		final double[] log10Lrs = new double[mated + nonMated];
		Arrays.fill(log10Lrs, 0, mated, matedLr);
		Arrays.fill(log10Lrs, mated, mated + nonMated, nonMatedLr);
		return log10Lrs;
	}

	private static boolean[] mated(final int mated, final int nonMated) {
		final boolean[] labels = new boolean[mated + nonMated];
		Arrays.fill(labels, 0, mated, true);
		return labels;
	}
}
