package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class LrIntervalTest {

	private static final Spread SPREAD = new Spread(new double[] { 0, 2 }, new double[] { 0.3, 0.6 }, new double[] { 0.4,
		0.8 });

	@Test
	void addsWhatFitAndPointsScatterApart() {
		assertEquals(0.5, SPREAD.at(-1), 1e-12);
	}

	@Test
	void isLinearBetweenWhereItIsKnown() {
		assertEquals(0.75, SPREAD.at(1), 1e-12);
	}

	@Test
	void reachesTwoStandardDeviationsToEitherSide() {
		assertEquals(-0.5 + 1.959964 * 0.5, LrInterval.of(stratum(), -0.5).high(), 1e-12);
	}

	@Test
	void staysWithinTheBoundsOfTheStratum() {
		assertEquals(2, LrInterval.of(stratum(), 1.9).high());
	}

	@Test
	void theWordsAreAboutTheEndNearerToOne() {
		assertEquals(0.43, new LrInterval(0.43, 1.9).cautious());
		assertEquals(-0.2, new LrInterval(-1.9, -0.2).cautious());
	}

	@Test
	void anIntervalAroundOneSupportsNothing() {
		assertEquals(0, new LrInterval(-0.4, 1.9).cautious());
	}

	@Test
	void withoutASpreadThereIsNone() {
		assertFalse(LrInterval.of(Strata.logistic("suitable", "suitable", 60), 1).isKnown());
	}

	/** Bounds -1.5 and 2. */
	private static Stratum stratum() {
		return Strata.logistic("suitable", "suitable", 60).with(SPREAD);
	}
}
