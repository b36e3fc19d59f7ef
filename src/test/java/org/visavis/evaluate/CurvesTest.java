package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CurvesTest {

	private static final double[] LRS = { -1, 0, 0, 2 };
	private static final boolean[] MATED = { false, false, true, true };

	@Test
	void traceTheTradeOffFromEndToEnd() {
		final Curve det = Det.of(LRS, MATED);
		assertArrayEquals(new double[] { 1, 0.5, 0, 0 }, det.x());
		assertArrayEquals(new double[] { 0, 0, 0.5, 1 }, det.y());
	}

	@Test
	void haveBothEndsOfEachTippettStep() {
		final Curve mated = Tippett.of(LRS, MATED).mated();
		assertArrayEquals(new double[] { 0, 0, 2, 2 }, mated.x());
		assertArrayEquals(new double[] { 1, 0.5, 0.5, 0 }, mated.y());
	}

	@Test
	void countInfiniteLrsInTippettShares() {
		final double infinite = Double.POSITIVE_INFINITY;
		final Curve mated = Tippett.of(new double[] { -infinite, 1, infinite }, new boolean[] { true, true, true }).mated();
		assertArrayEquals(new double[] { 2 / 3d, 1 / 3d }, mated.y(), 1e-15);
	}

	@Test
	void haveBothEndsOfEachPlateauOfPav() {
		final double[] lrs = { -3, -2, -1, 1, 1.5, 2, 3 };
		final Curve pav = PavCurve.of(lrs, new boolean[] { false, true, false, true, false, false, true });
		assertArrayEquals(new double[] { -2, 2 }, pav.x());
	}

	@Test
	void haveNoPointsWhereAClassIsEmpty() {
		final double[] lrs = { 1, 2 };
		assertEquals(0, Det.of(lrs, new boolean[2]).size());
		assertEquals(0, PavCurve.of(lrs, new boolean[2]).size());
		assertEquals(0, Tippett.of(lrs, new boolean[2]).mated().size());
	}

	@Test
	void staySmall() {
		final boolean[] mated = mated(100_000);
		final double[] lrs = lrs(mated);
		final int[] sizes = { Det.of(lrs, mated).size(), Tippett.of(lrs, mated).mated().size(), Tippett.of(lrs, mated)
			.nonMated().size(), PavCurve.of(lrs, mated).size() };
		assertTrue(Arrays.stream(sizes).allMatch(size -> size > 50 && size <= 500), Arrays.toString(sizes));
	}

	@Test
	void runCloseToWhatIsLeftOut() {
		final boolean[] mated = mated(100_000);
		final double[] lrs = lrs(mated), at = new Random(1).doubles(300, -5, 5).sorted().toArray();
		final Curve thinned = Tippett.of(lrs, mated).nonMated();
		final double[] exact = Tippett.of(lrs, mated, at).nonMated().y(), x = thinned.x(), y = thinned.y();
		for (int k = 0; k < at.length; k++) {
			int i = 1;
			while (i < x.length - 1 && x[i] < at[k]) i++;
			final double line = y[i - 1] + (y[i] - y[i - 1]) * Math.min(1, (at[k] - x[i - 1]) / (x[i] - x[i - 1]));
			assertEquals(exact[k], line, 1 / 120d);
		}
	}

	@Test
	void keepRareErrorsApart() {
		// the DET's last step is from one false accept of 50,000 to none
		final boolean[] mated = mated(100_000);
		final double[] x = Det.of(lrs(mated), mated).x();
		assertTrue(Arrays.stream(x).anyMatch(fmr -> fmr == 1 / 50_000d));
	}

	@Test
	void takeManyLrsTogetherWithoutAChange() {
		final boolean[] mated = mated(60_000);
		final double[] lrs = lrs(mated);
		final double cllr = Cllr.of(lrs, mated);
		assertEquals(cllr, Ece.of(lrs, mated, new double[1]).system().y()[0], 1e-9);
	}

	@Test
	void doNotChangeWithTheirArrays() {
		final double[] x = { 1 };
		final Curve curve = new Curve("any", x, x);
		x[0] = curve.y()[0] = 5;
		assertArrayEquals(new double[] { 1 }, curve.x());
	}

	@Test
	void refuseColumnsOfDifferentLength() {
		assertThrows(IllegalArgumentException.class, () -> new Curve("any", new double[1], new double[2]));
	}

	private static boolean[] mated(final int n) {
		final boolean[] mated = new boolean[n];
		for (int i = 0; i < n; i += 2) mated[i] = true;
		return mated;
	}

	private static double[] lrs(final boolean[] mated) {
		final Random random = new Random(0);
		final double[] lrs = new double[mated.length];
		for (int i = 0; i < lrs.length; i++) lrs[i] = random.nextGaussian() + (mated[i] ? 1 : -1);
		return lrs;
	}
}
