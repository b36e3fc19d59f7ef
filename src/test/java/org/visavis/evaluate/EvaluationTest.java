package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EvaluationTest {

	private static final double[] LRS = { 2, -1, 1, 1, -3, -2 };
	private final Evaluation evaluation = Evaluation.of(PersonAwareRatesTest.pairs(), LRS, 20, 0);

	@Test
	void countsPersonsAndPairs() {
		assertEquals(3, evaluation.persons());
		assertEquals(3, evaluation.matedPairs());
		assertEquals(3, evaluation.nonMatedPairs());
	}

	@Test
	void bundlesWhatIsMeasuredAlone() {
		final boolean[] mated = PersonAwareRatesTest.pairs().mated();
		assertEquals(Cllr.of(LRS, mated), evaluation.cllr());
		assertEquals(Cllr.min(LRS, mated), evaluation.cllrMin());
		assertEquals(Cllr.cal(LRS, mated), evaluation.cllrCal());
		assertEquals(DevPav.of(LRS, mated), evaluation.devPav());
		assertEquals(Eer.of(LRS, mated), evaluation.eer());
	}

	@Test
	void hasTheEceAtCoinTossOddsAsCllr() {
		assertEquals(evaluation.cllr(), evaluation.curves().ece().system().y()[30], 1e-12);
	}

	@Test
	void givesRatesAtEachThreshold() {
		assertEquals(6, evaluation.errorRates().size());
		assertEquals(1 / 3d, evaluation.errorRates().get(2).fmr().value());
	}
}
