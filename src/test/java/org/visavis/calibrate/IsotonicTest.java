package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;

class IsotonicTest {

	private static final double INFINITE = Double.POSITIVE_INFINITY;

	@Test
	void givesTheRatioOfTheClassesInEachBlock() {
		// 0.3 and 0.4 are pooled: half of the mated and a third of the non-mated pairs
		final double[] scores = { 0.1, 0.2, 0.3, 0.4, 0.5 };
		final boolean[] mated = { false, false, true, false, true };
		final double middle = Math.log10((1 / 2d) / (1 / 3d));
		assertArrayEquals(new double[] { -INFINITE, -INFINITE, middle, middle, INFINITE }, log10Lrs(scores, mated), 1e-15);
	}

	@Test
	void treatsEqualScoresAsOnePoint() {
		final double tied = Math.log10((2 / 3d) / (1 / 2d));
		assertArrayEquals(new double[] { tied, tied, tied, -INFINITE, INFINITE }, log10Lrs(new double[] { 0.5, 0.5, 0.5, 0.1,
			0.9 }, new boolean[] { true, false, true, false, true }), 1e-15);
	}

	@Test
	void treatsZerosOfEitherSignAsOnePoint() {
		assertArrayEquals(new double[] { 0, 0 }, log10Lrs(new double[] { 0.0, -0.0 }, new boolean[] { true, false }));
	}

	@Test
	void isNeutralWhereTheScoresAreUpsideDown() {
		assertArrayEquals(new double[] { 0, 0 }, log10Lrs(new double[] { 0.1, 0.9 }, new boolean[] { true, false }));
	}

	@Test
	void isInfiniteInASeparatedSet() {
		assertArrayEquals(new double[] { -INFINITE, INFINITE }, log10Lrs(new double[] { 0.1, 0.9 }, new boolean[] { false,
			true }));
	}

	@Test
	void changesTheSharesLinearlyBetweenBlocks() {
		final Isotonic fitted = Isotonic.fit(new double[] { 1, 2 }, new boolean[] { false, true });
		assertEquals(Math.log10(0.25 / 0.75), fitted.log10Lr(1.25), 1e-15);
	}

	@Test
	void staysConstantOutsideOfTheScoresSeen() {
		final Isotonic fitted = Isotonic.fitWithMisleading(new double[] { 1, 2 }, new boolean[] { false, true });
		assertArrayEquals(new double[] { fitted.log10Lr(0), fitted.log10Lr(3) }, new double[] { fitted.log10Lr(-9), fitted
			.log10Lr(9) });
	}

	@Test
	void staysFiniteWithMisleadingPairs() {
		// below: 1 mated of 2 and 1 non-mated of 2; the other half of each class is above
		final Isotonic fitted = Isotonic.fitWithMisleading(new double[] { 1, 2 }, new boolean[] { false, true });
		assertArrayEquals(new double[] { 0, 0 }, new double[] { fitted.log10Lr(1), fitted.log10Lr(2) });
	}

	@Test
	void takesInfiniteScores() {
		final double[] scores = { -INFINITE, -INFINITE, 0.5, INFINITE, INFINITE };
		final boolean[] mated = { false, true, false, true, true };
		final double low = Math.log10((1 / 3d) / 1);
		assertArrayEquals(new double[] { low, low, low, INFINITE, INFINITE }, log10Lrs(scores, mated), 1e-15);
		assertEquals(low, Isotonic.fit(scores, mated).log10Lr(7), 1e-15);
	}

	@Test
	void neverFalls() {
		final Random random = new Random(0);
		final double[] scores = random.doubles(2000).map(s -> Math.rint(s * 300)).toArray();
		final boolean[] mated = new boolean[2000];
		for (int i = 0; i < mated.length; i++) mated[i] = random.nextDouble() * 300 < scores[i];
		final Isotonic fitted = Isotonic.fit(scores, mated);
		double before = -INFINITE;
		for (double score = -1; score < 302; score += 0.1) {
			assertTrue(fitted.log10Lr(score) >= before);
			before = fitted.log10Lr(score);
		}
	}

	@Test
	void refusesAnEmptyClass() {
		assertEquals("Pairs to calibrate with: found 0 mated and 2 non-mated pairs, expected at least one of each.",
			assertThrows(UserError.class, () -> Isotonic.fit(new double[] { 1, 2 }, new boolean[2])).getMessage());
	}

	@Test
	void refusesAScoreThatIsNotANumber() {
		assertThrows(IllegalArgumentException.class, () -> Isotonic.fit(new double[] { 1, Double.NaN }, new boolean[] {
			true, false }));
	}

	private static double[] log10Lrs(final double[] scores, final boolean[] mated) {
		return Arrays.stream(scores).map(Isotonic.fit(scores, mated)::log10Lr).toArray();
	}
}
