package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SpreadsTest {

	@Test
	void theLargestStandsWhereNothingIsKnown() {
		assertArrayEquals(new double[] { 0.5, 0.2, 0.5, 0.5, 0.3 }, Spreads.filled(new double[] { Double.NaN, 0.2, 0.5, Double.NaN,
			0.3 }));
	}
}
