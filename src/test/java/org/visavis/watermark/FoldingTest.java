package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Sums over blocks of the same bit, against adding block by block. */
class FoldingTest {

	private static final int COLUMNS = 11, ROWS = 7, BITS = 6;

	private final double[] soft = new Random(0).doubles(COLUMNS * ROWS).toArray();

	@Test
	void everyTurnIsAsIfAddedBlockByBlock() {
		final Folding folding = new Folding(soft, COLUMNS, BITS);
		for (int turn = 0; turn < BITS; turn++) assertArrayEquals(added(turn), folding.turned(turn).values(), 1e-12);
	}

	@Test
	void bitsThatANarrowPartDoesNotHoldAreNotSeen() {
		assertEquals("[true, true, true, false, false, false]", Arrays.toString(new Folding(new double[6], 3, BITS).turned(0).seen()));
	}

	@Test
	void rowsThatTurnShowTheOthers() {
		assertEquals(BITS, new Folding(new double[6], 3, BITS).turned(3).count());
	}

	private double[] added(final int turn) {
		double mean = 0;
		for (final double value : soft) mean += value / soft.length;
		final double[] sums = new double[BITS];
		for (int i = 0; i < soft.length; i++) sums[(i / COLUMNS * turn + i % COLUMNS) % BITS] += soft[i] - mean;
		return sums;
	}
}
