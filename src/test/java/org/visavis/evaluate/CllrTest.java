package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class CllrTest {

	private static final double INFINITE = Double.POSITIVE_INFINITY;
	private static final boolean[] BOTH = { true, false };

	@Test
	void isOneForNeutralLrs() {
		assertEquals(1, Cllr.of(new double[2], BOTH), 1e-15);
	}

	@Test
	void isZeroForPerfectLrs() {
		assertEquals(0, Cllr.of(new double[] { INFINITE, -INFINITE }, BOTH));
	}

	@Test
	void isInfiniteWhereOneLrIsInfinitelyMisleading() {
		assertEquals(INFINITE, Cllr.of(new double[] { 1, INFINITE }, BOTH));
	}

	@Test
	void doesNotOverflow() {
		assertEquals(500 * Math.log(10) / Math.log(2), Cllr.of(new double[] { 0, 1000 }, BOTH) - 0.5, 1e-9);
	}

	@Test
	void isNotANumberForAnEmptyClass() {
		assertEquals(Double.NaN, Cllr.of(new double[] { 1, 2 }, new boolean[2]));
		assertEquals(Double.NaN, Cllr.min(new double[] { 1, 2 }, new boolean[2]));
		assertEquals(Double.NaN, DevPav.of(new double[] { 1, 2 }, new boolean[2]));
		assertEquals(Double.NaN, Eer.of(new double[] { 1, 2 }, new boolean[2]));
	}

	@Test
	void isNeverBelowItsMinimum() {
		final Random random = new Random(0);
		for (int set = 0; set < 50; set++) {
			final double[] lrs = random.doubles(40, -3, 3).toArray();
			final boolean[] mated = new boolean[40];
			for (int i = 0; i < 40; i++) mated[i] = random.nextInt(4) == 0 || i == 0;
			assertTrue(Cllr.cal(lrs, mated) >= -1e-12);
		}
	}

	@Test
	void refusesWhatIsNotANumber() {
		assertThrows(IllegalArgumentException.class, () -> Cllr.of(new double[] { 1, Double.NaN }, BOTH));
	}
}
