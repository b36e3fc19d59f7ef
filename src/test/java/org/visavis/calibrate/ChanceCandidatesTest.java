package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChanceCandidatesTest {

	private static final Stratum STRATUM = Strata.logistic("suitable", "suitable", 50).withErrorRates(List.of(
		new ErrorRate(-1, 0.5, 0.25, 0.75, 0, 0, 0), new ErrorRate(1, 0.125, 0.0625, 0.25, 0, 0, 0), new ErrorRate(3, 0, 0,
			0.03125, 0, 0, 0)));

	@Test
	void takesTheLargestThresholdNotAboveTheLr() {
		assertEquals(new ChanceCandidates(4, 2, 6), at(0.999));
		assertEquals(new ChanceCandidates(1, 0.5, 2), at(1));
	}

	@Test
	void beyondTheUpperBoundTheRateIsThatOfTheBound() {
		assertEquals(at(STRATUM.bounds().high()), at(99));
		assertEquals(new ChanceCandidates(1, 0.5, 2), at(99));
	}

	@Test
	void keepsTheUpperEndWhereNoErrorWasSeen() {
		final Stratum none = STRATUM.withErrorRates(List.of(new ErrorRate(2, 0, 0, 0.03125, 0, 0, 0)));
		assertEquals(new ChanceCandidates(0, 0, 0.25), ChanceCandidates.of(none, 2, 8));
	}

	@Test
	void belowAllThresholdsEverybodyIsExpected() {
		assertEquals(new ChanceCandidates(8, 2, 8), at(-1.5));
	}

	@Test
	void withoutATableNothingIsKnown() {
		assertEquals(new ChanceCandidates(8, 0, 8), ChanceCandidates.of(STRATUM.withErrorRates(List.of()), 5, 8));
	}

	private static ChanceCandidates at(final double log10Lr) {
		return ChanceCandidates.of(STRATUM, log10Lr, 8);
	}
}
