package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedLrTest {

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "0 1.0", "-0.00001 1.0", "0.3010 1.9", "0.3011 2.0", "0.99999 9.9", "1 10",
		"1.1 12", "2.59999 390", "3.58 3,800", "-1 1/10", "-0.99999 1/9.9", "-3.58 1/3,800", "6 1,000,000",
		"19 10,000,000,000,000,000,000" })
	void cutsTheRatioToTwoDigits(final double log10Lr, final String ratio) {
		assertEquals(ratio, ReportedLr.of(log10Lr).ratio());
	}

	@ParameterizedTest
	@CsvSource({ "2.59999, 2.5999", "-2.59999, -2.5999", "2.6, 2.6000", "-2.405, -2.4050", "-0.00001, 0.0000",
		"1e-12, 0.0000", "1.23, 1.2300", "2.5999999999999996, 2.6000", "2.59999999, 2.5999" })
	void cutsTheLogarithmTowardsZero(final double log10Lr, final String text) {
		assertEquals(text, ReportedLr.of(log10Lr).log10Lr());
	}

	@ParameterizedTest
	@CsvSource({ "0.99999, weak", "1.00001, moderate", "-1.99999, moderate", "-2.00001, moderately strong" })
	void saysNoMoreThanItsNumbers(final double log10Lr, final String term) {
		assertTrue(ReportedLr.of(log10Lr).support().startsWith(term + " support"), ReportedLr.of(log10Lr).support());
	}

	@Test
	void readsItsOwnTextAsItself() {
		final Random random = new Random(0);
		for (int i = 0; i < 10_000; i++) {
			final ReportedLr lr = ReportedLr.of(random.nextGaussian() * 3);
			assertEquals(lr, ReportedLr.of(Double.parseDouble(lr.log10Lr())));
		}
	}

	@Test
	void ratioAndTermNeverContradictEachOther() {
		for (int i = -70_000; i <= 70_000; i++) {
			final ReportedLr lr = ReportedLr.of(i / 10_000.0);
			final double times = Double.parseDouble(lr.times().replace(",", ""));
			assertEquals(VerbalScale.of(Math.log10(times)).support(i > 0), lr.support(), lr.ratio());
		}
	}

	@Test
	void neitherDirectionIsTakenWhereTheRatioIsOne() {
		assertEquals("supports neither proposition", ReportedLr.of(0).support());
	}
}
