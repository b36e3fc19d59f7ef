package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class CouplesTest {

	private final Couples couples = Couples.of(new int[] { 7, 9, 7, 9, -4 }, new int[] { 9, 7, -4, 7, 9 });

	@Test
	void countsACoupleInEitherOrder() {
		assertEquals(3, couples.size());
		assertArrayEquals(new int[] { 3, 1, 1 }, new int[] { couples.pairs(0), couples.pairs(1), couples.pairs(2) });
	}

	@Test
	void countsEachPersonOnce() {
		assertEquals(3, couples.persons());
	}

	@Test
	void countsErrorsByCouple() {
		assertArrayEquals(new int[] { 2, 0, 1 }, couples.errors(pair -> pair == 0 || pair == 3 || pair == 4));
	}

	@Test
	void tellsMatedCouples() {
		assertEquals(true, Couples.of(new int[] { 3 }, new int[] { 3 }).single(0));
	}

	@Test
	void keepsManyCouplesApart() {
		final Random random = new Random(0);
		final int[] a = random.ints(20_000, -500, 500).toArray(), b = random.ints(20_000, -500, 500).toArray();
		final Set<Set<Integer>> distinct = new HashSet<>();
		for (int i = 0; i < a.length; i++) distinct.add(a[i] == b[i] ? Set.of(a[i]) : Set.of(a[i], b[i]));
		assertEquals(distinct.size(), Couples.of(a, b).size());
	}

	@Test
	void refusesColumnsOfDifferentLength() {
		assertThrows(IllegalArgumentException.class, () -> Couples.of(new int[1], new int[2]));
	}
}
