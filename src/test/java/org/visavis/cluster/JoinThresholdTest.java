package org.visavis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Of 1,000 made-up pairs of two persons 10 reach a log10 LR of 1 and one reaches 2, where the data end; 45 faces are 990 pairs. */
class JoinThresholdTest {

	@Test
	void isTheLowestThatHasAtMostTheNumberAsked() {
		assertEquals(1, threshold(10).log10Lr());
		assertEquals(2, threshold(9).log10Lr());
	}

	@Test
	void expectsPairsTimesRate() {
		assertEquals(9.9, threshold(10).expected().expected(), 1e-9);
		assertEquals(4.95, threshold(10).expected().low(), 1e-9);
		assertEquals(19.8, threshold(10).expected().high(), 1e-9);
	}

	@Test
	void saysHowManyPairsThereAre() {
		assertEquals(990, threshold(10).pairs());
	}

	@Test
	void isTheRarestThatTheDataSupportWhereTheySupportNothingSoRare() {
		assertEquals(2, threshold(0.5).log10Lr());
		assertEquals(0.99, threshold(0.5).expected().expected(), 1e-9);
	}

	@Test
	void saysWhetherItIsWhatWasAsked() {
		assertTrue(threshold(1).reached());
		assertFalse(threshold(0.98).reached());
	}

	private static JoinThreshold threshold(final double falseJoins) {
		final float[][] vectors = new Persons(1, 8).faces(45, 45, 1);
		return JoinThreshold.of(Persons.population(), Persons.scores(vectors, vectors), falseJoins);
	}
}
