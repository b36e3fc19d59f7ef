package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.visavis.calibrate.ScoredPairs;

class PersonAwareRatesTest {

	private static final double[] LRS = { 2, -1, 1, 1, -3, Double.NEGATIVE_INFINITY };
	private final PersonAwareRates rates = new PersonAwareRates(pairs(), LRS, 20, 0);

	/** Mated pairs of persons 1 and 2, non-mated pairs of 1, 2 and 3. */
	static ScoredPairs pairs() {
		return new ScoredPairs(new double[0][], new boolean[] { true, true, false, true, false, false }, new int[] { 1, 2, 1,
			1, 2, 3 }, new int[] { 1, 2, 2, 1, 3, 1 });
	}

	@Test
	void countNonMatedPairsAtTheThreshold() {
		final Rate fmr = rates.at(1).fmr();
		assertEquals(1, fmr.count());
		assertEquals(3, fmr.of());
		assertEquals(3, fmr.persons());
	}

	@Test
	void countMatedPairsBelowTheThreshold() {
		final Rate fnmr = rates.at(1).fnmr();
		assertEquals(1, fnmr.count());
		assertEquals(3, fnmr.of());
		assertEquals(2, fnmr.persons());
		assertEquals(1 / 3d, fnmr.value());
	}

	@Test
	void countEvidenceThatMisleadsByAFactorOrMore() {
		final Misleading misleading = rates.misleading(10);
		assertEquals(1, misleading.nonMated().count());
		assertEquals(1, misleading.mated().count());
	}

	@Test
	void shareTheDrawsOfTheirThresholds() {
		assertEquals(new PersonAwareRates(pairs(), LRS, 20, 0).at(0).fmr().bootstrap(), rates.at(0).fmr().bootstrap());
	}

	@Test
	void refuseAnotherNumberOfLrs() {
		assertThrows(IllegalArgumentException.class, () -> new PersonAwareRates(pairs(), new double[1], 20, 0));
	}
}
