package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ScoredPairsTest {

	private final ScoredPairs pairs = new ScoredPairs(new double[][] { { 0.9, 0.1, 0.2, 0.8 }, { 0.7, 0.3, 0.4, 0.6 } },
		new boolean[] { true, false, false, true }, new int[] { 7, 7, 2, 2 }, new int[] { 7, 9, 7, 2 });

	@Test
	void countsEachClass() {
		assertArrayEquals(new int[] { 2, 2 }, new int[] { pairs.count(true), pairs.count(false) });
	}

	@Test
	void namesEachPersonOnce() {
		assertArrayEquals(new int[] { 2, 7, 9 }, pairs.persons());
	}

	@Test
	void namesThePersonsOfEachClass() {
		assertArrayEquals(new int[] { 2, 7 }, pairs.persons(true));
		assertArrayEquals(new int[] { 2, 7, 9 }, pairs.persons(false));
	}

	@Test
	void weighsThePersonsMatedPairsTheSame() {
		final int[] three = { 4, 4, 4, 5, 5 }, other = { 4, 4, 4, 5, 4 };
		assertArrayEquals(new double[] { 2 / 3d, 2 / 3d, 2 / 3d, 2, 1 }, new ScoredPairs(new double[][] { new double[5] },
			new boolean[] { true, true, true, true, false }, three, other).weights(true));
	}

	@Test
	void keepsChosenPairsWhole() {
		final ScoredPairs chosen = pairs.where(i -> i > 1);
		assertEquals(2, chosen.size());
		assertArrayEquals(new double[] { 0.8, 0.6, 2, 2 }, new double[] { chosen.value(0, 1), chosen.value(1, 1), chosen
			.personA(1), chosen.personB(1) });
		assertArrayEquals(new boolean[] { false, true }, chosen.mated());
	}

	@Test
	void refusesAScoreThatIsNotANumber() {
		assertRefused("The score of pair 1 is NaN", new double[] { 0.5, Double.NaN }, true, 1);
	}

	@Test
	void refusesColumnsOfDifferentLengths() {
		assertRefused("Scores: 1, pairs: 2", new double[] { 0.5 }, true, 1);
	}

	@Test
	void refusesAMatedPairOfTwoPersons() {
		assertRefused("Pair 0 of persons 1 and 2 is said to be mated", new double[] { 0.5, 0.5 }, true, 2);
	}

	@Test
	void refusesANonMatedPairOfOnePerson() {
		assertRefused("Pair 0 of persons 1 and 1 is said to be non-mated", new double[] { 0.5, 0.5 }, false, 1);
	}

	private static void assertRefused(final String message, final double[] scores, final boolean mated,
		final int personB)
	{
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> new ScoredPairs(new double[][] { scores },
			new boolean[] { mated, true }, new int[] { 1, 3 }, new int[] { personB, 3 })).getMessage());
	}
}
