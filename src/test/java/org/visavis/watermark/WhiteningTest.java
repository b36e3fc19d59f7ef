package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How far blocks lie above those around them. */
class WhiteningTest {

	@Test
	void aSlopeIsNoDifference() {
		final double[] soft = Whitening.of(blocks(9, 9, (x, y) -> 100 * x + 70 * y));
		assertEquals(0, soft[4 * 9 + 4], 1e-15);
	}

	@Test
	void aBlockAloneStandsOutByItsDifferenceOverTheVariance() {
		final double[] soft = Whitening.of(blocks(9, 9, (x, y) -> x == 4 && y == 4 ? 100 : 0));
		// differences: 1200 here, -200 at the four sides, -100 at the four corners; 1640000 over 25 blocks, and 57600
		final double variance = (1200. * 1200 + 4 * 200 * 200 + 4 * 100 * 100) / 25 + 57_600;
		assertEquals(3 / Math.sqrt(variance), soft[4 * 9 + 4], 1e-12);
	}

	@Test
	void theSameDifferenceCountsForLessAmongLargeOnes() {
		final double wall = Whitening.of(blocks(9, 9, (x, y) -> x == 4 && y == 4 ? 20 : 0))[40];
		final double leaf = Whitening.of(blocks(9, 9, (x, y) -> x == 4 && y == 4 ? 20 : Math.abs(x - 4) < 2 && Math.abs(y - 4) < 2 ? 0 : 1000))[40];
		assertTrue(leaf > 0 && leaf < wall / 10, leaf + " " + wall);
	}

	@Test
	void oneColourGivesNothing() {
		assertArrayEquals(new double[12], Whitening.of(blocks(4, 3, (x, y) -> 8192)));
	}

	private interface Sum {

		int at(int x, int y);
	}

	private static Blocks blocks(final int columns, final int rows, final Sum sum) {
		final int[] sums = new int[columns * rows];
		for (int i = 0; i < sums.length; i++) sums[i] = sum.at(i % columns, i / columns);
		return new Blocks(columns, rows, new int[sums.length], sums);
	}
}
