package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PersonDisjointBoundsTest {

	@Test
	void usesNoPersonTwice() {
		// 40 persons with 3 mated pairs each: a set has 40 mated and 20 non-mated pairs, as if there were no others
		final ScoredPairs pairs = SyntheticPairs.all(120, 40);
		final double[] set = new double[60];
		final boolean[] mated = new boolean[60];
		Arrays.fill(mated, 0, 40, true);
		for (int i = 0; i < 60; i++) set[i] = mated[i] ? 5 : -5;
		assertEquals(Elub.bounds(set, mated), PersonDisjointBounds.of(pairs, certain(pairs), 20, 0));
	}

	@Test
	void areNarrowerThanThoseOfAllPairs() {
		final ScoredPairs pairs = SyntheticPairs.all(120, 40);
		final Bounds all = Elub.bounds(certain(pairs), pairs.mated()), some = PersonDisjointBounds.of(pairs, certain(pairs),
			20, 0);
		assertTrue(all.low() < some.low() && some.high() < all.high());
	}

	@Test
	void pairsPersonsWhoHavePairs() {
		// three groups of two persons: a couple across groups has no pair
		final ScoredPairs all = SyntheticPairs.all(24, 6);
		final ScoredPairs pairs = all.where(i -> all.personA(i) / 2 == all.personB(i) / 2);
		final Bounds bounds = PersonDisjointBounds.of(pairs, certain(pairs), 200, 0);
		assertEquals(Math.log10(3 + 1), bounds.high(), 0.1);
	}

	@Test
	void leavesOutPersonsWithoutAPartnerInTheSet() {
		final ScoredPairs all = SyntheticPairs.all(24, 6);
		final ScoredPairs pairs = all.where(i -> all.mated(i) || all.personA(i) + all.personB(i) == 1);
		final Bounds bounds = PersonDisjointBounds.of(pairs, certain(pairs), 200, 0);
		assertTrue(bounds.high() <= Math.log10(1 + 1), bounds::toString);
	}

	@Test
	void allowsNothingWhereNoSetHasBothClasses() {
		final ScoredPairs all = SyntheticPairs.all(24, 6), mated = all.where(all::mated);
		assertEquals(new Bounds(0, 0), PersonDisjointBounds.of(mated, certain(mated), 20, 0));
	}

	@Test
	void areTheSameForTheSameSeed() {
		final ScoredPairs pairs = SyntheticPairs.all(300, 100);
		assertEquals(PersonDisjointBounds.of(pairs, varied(pairs), 20, 7), PersonDisjointBounds.of(pairs, varied(pairs), 20,
			7));
	}

	@Test
	void areOthersForAnotherSeed() {
		final ScoredPairs pairs = SyntheticPairs.all(300, 100);
		assertNotEquals(1, IntStream.range(0, 5).mapToObj(seed -> PersonDisjointBounds.of(pairs, varied(pairs), 1, seed))
			.distinct().count());
	}

	@Test
	void refusesMorePersonsThanItCanPairOff() {
		final int n = (1 << 15) + 1;
		final int[] persons = IntStream.range(0, n).toArray();
		final boolean[] mated = new boolean[n];
		Arrays.fill(mated, true);
		final ScoredPairs pairs = new ScoredPairs(new double[0][], mated, persons, persons);
		assertThrows(IllegalArgumentException.class, () -> PersonDisjointBounds.of(pairs, new double[n], 1, 0));
	}

	private static double[] certain(final ScoredPairs pairs) {
		return IntStream.range(0, pairs.size()).mapToDouble(i -> pairs.mated(i) ? 5 : -5).toArray();
	}

	private static double[] varied(final ScoredPairs pairs) {
		return LogisticRegression.fit(pairs, false).fusion().log10Lrs(pairs);
	}
}
