package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class StatedLrTest {

	private static final Map<String, String> WITH = Map.of("log10_lr", "2.6500", "log10_lr_from", "1.3020", "log10_lr_to",
		"2.6500"), WITHOUT = Map.of("log10_lr", "2.6500");

	@Test
	void roundsTheEndsOfItsIntervalOutwards() {
		assertEquals("250 (95 per cent interval 20 to 500)", StatedLr.of(Map.of("log10_lr", "2.4000", "log10_lr_from", "1.3020",
			"log10_lr_to", "2.6500")).get().words());
	}

	@Test
	void saysThatTheDataLimitItWhereItLiesAtTheUpperBound() {
		assertEquals("440 (95 per cent interval from 20 on; limited by the data at 440)", StatedLr.of(WITH).get().words());
	}

	@Test
	void saysThatTheDataLimitItWhereItLiesAtTheLowerBound() {
		assertEquals("1/100 (95 per cent interval up to 1/2; limited by the data at 1/100)", StatedLr.of(Map.of("log10_lr",
			"-2.0000", "log10_lr_from", "-2.0000", "log10_lr_to", "-0.4000")).get().words());
	}

	@Test
	void saysThatBothEndsLieAtABound() {
		assertEquals("440 (limited by the data: its 95 per cent interval lies at this bound or beyond)", StatedLr.of(Map.of("log10_lr", "2.6500",
			"log10_lr_from", "2.6500", "log10_lr_to", "2.6500")).get().words());
	}

	@Test
	void saysTwoDigitsWhereNoIntervalIsKnown() {
		assertEquals("440", StatedLr.of(WITHOUT).get().words());
	}

	@Test
	void belowOneBothEndsAreFractions() {
		assertEquals("1/15 (95 per cent interval 1/100 to 1/2)", StatedLr.of(Map.of("log10_lr", "-1.2000", "log10_lr_from",
			"-2.0000", "log10_lr_to", "-0.4000")).get().words());
	}

	@Test
	void itsLogarithmHasTwoDigitsBehindThePoint() {
		assertEquals("2.65", StatedLr.of(WITH).get().log10());
	}

	@Test
	void isWorthInWordsTheEndNearerToOne() {
		assertEquals("1.3020", StatedLr.of(WITH).get().cautious().log10Lr());
	}

	@Test
	void aPairWithoutALikelihoodRatioHasNone() {
		assertEquals(Optional.empty(), StatedLr.of(Map.of("log10_lr", "")));
	}
}
