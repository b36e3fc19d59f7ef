package org.visavis.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TolerancesTest {

	@Test
	void letACosineOfACandidateDifferLikeAnyDistance() {
		assertEquals(Tolerances.DISTANCE, Tolerances.of("candidates.csv", "cosine"));
	}

	@Test
	void letNoRankOfACandidateDiffer() {
		assertEquals(0, Tolerances.of("candidates.csv", "cosine_rank"));
	}
}
