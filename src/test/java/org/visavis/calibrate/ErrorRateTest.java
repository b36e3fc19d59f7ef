package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables of error rates. */
class ErrorRateTest {

	private static final List<ErrorRate> TABLE = ErrorRate.consistent(List.of( //
		new ErrorRate(0, 0.02, 0.01, 0.04, 0.1, 0.08, 0.2), //
		new ErrorRate(1, 0.01, 0.001, 0.9, 0.2, 0.01, 0.6), //
		new ErrorRate(2, 0.005, 0.002, 0.03, 0.3, 0.2, 0.5)));

	@Test
	void theFmrsUpperEndDoesNotRise() {
		assertEquals(List.of(0.04, 0.04, 0.03), TABLE.stream().map(ErrorRate::fmrHigh).toList());
	}

	@Test
	void theFmrsLowerEndDoesNotRise() {
		assertEquals(List.of(0.01, 0.002, 0.002), TABLE.stream().map(ErrorRate::fmrLow).toList());
	}

	@Test
	void theFnmrsUpperEndDoesNotFall() {
		assertEquals(List.of(0.2, 0.5, 0.5), TABLE.stream().map(ErrorRate::fnmrHigh).toList());
	}

	@Test
	void theFnmrsLowerEndDoesNotFall() {
		assertEquals(List.of(0.08, 0.08, 0.2), TABLE.stream().map(ErrorRate::fnmrLow).toList());
	}

	@Test
	void refusesARateOutsideOfZeroToOne() {
		assertThrows(IllegalArgumentException.class, () -> new ErrorRate(0, -1, 0, 0, 0, 0, 0));
	}
}
