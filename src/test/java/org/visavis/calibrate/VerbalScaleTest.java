package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbalScaleTest {

	/** Both sides of each boundary; the boundary itself belongs to the stronger term. */
	@ParameterizedTest
	@CsvSource({ "1.999999, NEITHER", "2, WEAK", "9.999999, WEAK", "10, MODERATE", "99.9999, MODERATE",
		"100, MODERATELY_STRONG", "999.999, MODERATELY_STRONG", "1000, STRONG", "9999.99, STRONG", "10000, VERY_STRONG",
		"999999, VERY_STRONG", "1000000, EXTREMELY_STRONG", "1e300, EXTREMELY_STRONG" })
	void aTermBeginsWithItsLowestRatio(final double lr, final VerbalScale term) {
		assertEquals(term, VerbalScale.of(Math.log10(lr)));
	}

	@ParameterizedTest
	@CsvSource({ "-0.30102, NEITHER", "-0.30103, WEAK", "-0.9999, WEAK", "-1, MODERATE", "-4, VERY_STRONG" })
	void takesReciprocalsForTheOtherProposition(final double log10Lr, final VerbalScale term) {
		assertEquals(term, VerbalScale.of(log10Lr));
	}

	@Test
	void supportsNeitherAtOne() {
		assertEquals("supports neither proposition", VerbalScale.of(0).support(true));
	}

	@Test
	void namesTheProposition() {
		assertEquals("moderate support for the proposition that one person is shown rather than that two persons are shown", VerbalScale.MODERATE.support(true));
		assertEquals("strong support for the proposition that two persons are shown rather than that one person is shown", VerbalScale.STRONG.support(false));
	}
}
