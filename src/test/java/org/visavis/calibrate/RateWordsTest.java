package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Rates as a report prints them. */
class RateWordsTest {

	@Test
	void aRateBelowOneInAThousandReadsByTheUpperEndOfItsInterval() {
		assertEquals("fewer than 1 in 7,000", of(0, 0, 0.000141));
		assertEquals("fewer than 1 in 490", of(0.0009, 0.0005, 0.00201));
	}

	@Test
	void itNeverSaysMoreThanWasFound() {
		assertEquals("fewer than 1 in 7,900", of(0, 0, 1 / 7_999.0));
	}

	@Test
	void anotherRateHasTwoDigitsAndItsInterval() {
		assertEquals("0.012 (0.0098 to 0.015)", of(0.01234, 0.0098, 0.0151));
	}

	@Test
	void bothEndsHaveTwoDigits() {
		assertEquals("5.0 (2.0 to 12)", of(5, 2, 12));
		assertEquals("0.010 (0.0080 to 0.012)", of(0.01, 0.008, 0.0125));
	}

	@Test
	void noDigitIsSaidThatARecordDoesNotHave() {
		assertEquals("0.0041 (below 0.00001 to 0.079)", of(0.0041, 0.000001, 0.079));
	}

	@Test
	void anExpectedNumberOfManyIsWhole() {
		assertEquals("387 (12 to 387)", of(387, 12.4, 387));
	}

	@Test
	void whatMayBeOneInTenOrMoreIsNotCalledRare() {
		assertEquals("0 (0 to 1.2)", of(0, 0, 1.2));
		assertEquals("0 (0 to 0.48)", of(0, 0, 0.483));
	}

	private static String of(final double rate, final double low, final double high) {
		return new RateWords().of(rate, low, high);
	}
}
