package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailureToEnrolTest {

	@Test
	void countsPhotographsWithoutAFace() {
		final Rate rate = FailureToEnrol.of(new int[] { 1, 1, 2 }, new boolean[] { false, true, false }, 10, 0);
		assertEquals(1 / 3d, rate.value());
		assertEquals(2, rate.persons());
	}

	@Test
	void isNotKnownToBeZeroWhereNoneFailed() {
		assertTrue(FailureToEnrol.of(new int[] { 1, 2 }, new boolean[2], 10, 0).wilson().high() > 0.5);
	}
}
