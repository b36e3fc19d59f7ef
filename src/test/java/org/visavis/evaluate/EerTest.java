package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

class EerTest {

	@Test
	void isZeroInASeparatedSet() {
		assertEquals(0, Eer.of(new double[] { 2, 1, 0, -1 }, new boolean[] { true, true, false, false }));
	}

	@Test
	void isAHalfWhereTheLrsAreUpsideDown() {
		assertEquals(0.5, Eer.of(new double[] { -2, -1, 0, 1 }, new boolean[] { true, true, false, false }));
	}

	@Test
	void liesOnTheHullWhereAllLrsAreEqual() {
		assertEquals(0.5, Eer.of(new double[3], new boolean[] { true, false, false }));
	}

	@Test
	void cutsTheHullBetweenTwoCorners() {
		// hull from FMR 1/4, FNMR 0 to FMR 0, FNMR 1/2: equal at 1/6
		assertEquals(1 / 6d, Eer.of(new double[] { 5, 3, 4, 2, 1, 0 }, new boolean[] { true, true, false, false, false,
			false }), 1e-15);
	}

	@Test
	void isThatOfTwoNormals() {
		final Random random = new Random(0);
		final double[] lrs = new double[200_000];
		final boolean[] mated = new boolean[lrs.length];
		for (int i = 0; i < lrs.length; i++) {
			mated[i] = i % 2 == 0;
			lrs[i] = random.nextGaussian() + (mated[i] ? 1 : -1);
		}
		assertEquals(0.158655, Eer.of(lrs, mated), 0.002);
	}
}
