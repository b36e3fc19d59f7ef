package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PersonBootstrapTest {

	private final int[] people = IntStream.range(0, 400).toArray();
	private final Couples onePairEach = Couples.of(people, people);
	private final int[] oneInTen = onePairEach.errors(i -> i % 10 == 0);

	@Test
	void givesTheSameForTheSameSeed() {
		assertEquals(new PersonBootstrap(onePairEach, 50, 3).interval(oneInTen), new PersonBootstrap(onePairEach, 50, 3)
			.interval(oneInTen));
	}

	@Test
	void drawsAnewForAnotherSeed() {
		assertNotEquals(new PersonBootstrap(onePairEach, 50, 3).interval(oneInTen), new PersonBootstrap(onePairEach, 50, 4)
			.interval(oneInTen));
	}

	@Test
	void isTheBinomialsForIndependentPairs() {
		final Interval interval = new PersonBootstrap(onePairEach, 4000, 0).interval(oneInTen);
		assertEquals(0.1 - 1.96 * 0.015, interval.low(), 0.004);
		assertEquals(0.1 + 1.96 * 0.015, interval.high(), 0.004);
	}

	@Test
	void leavesOutAPersonWithHisOwnCopy() {
		// of three persons only 0 and 1 err together: drawn (2, 1, 0) times, all pairs err; with his copy, 2 of 3 would
		final Couples three = Couples.of(new int[] { 0, 0, 1 }, new int[] { 1, 2, 2 });
		assertEquals(new Interval(0, 1), new PersonBootstrap(three, 1000, 0).interval(new int[] { 1, 0, 0 }));
	}

	@Test
	void neverSaysThatARateIsZero() {
		assertTrue(new PersonBootstrap(onePairEach, 50, 0).interval(new int[400]).high() > 0.005);
	}
}
