package org.visavis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumeralsTest {

	@Test
	void saysInWordsWhatIsNoNumber() {
		assertEquals("not defined", Numerals.fixed(Double.NaN));
		assertEquals("infinite", Numerals.fixed(Double.POSITIVE_INFINITY));
		assertEquals("-infinite", Numerals.percent(Double.NEGATIVE_INFINITY));
	}

	@Test
	void hasNoNegativeZero() {
		assertEquals("0.0000", Numerals.fixed(-0.00004));
		assertEquals("0", Numerals.fixed(-0.4, 0));
	}

	@Test
	void groupsThousandsTheSameEverywhere() {
		assertEquals("4,953,378", Numerals.count(4_953_378));
	}

	@Test
	void leavesOutZerosOfLimits() {
		assertEquals("30", Numerals.plain(30));
		assertEquals("0.75", Numerals.plain(0.75));
	}
}
