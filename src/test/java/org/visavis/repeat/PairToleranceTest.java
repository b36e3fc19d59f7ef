package org.visavis.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.ReportedLr;
import org.visavis.model.ModelLibrary;
import org.visavis.procedure.SyntheticCalibration;
import org.visavis.request.Method;

/** With the synthetic calibration: log10 LR = 6 x similarity - 2.4, so a hundred-thousandth of a distance is 0.00006. */
class PairToleranceTest {

	private static final Calibration CALIBRATION = SyntheticCalibration.fast();
	private static final PairTolerance TOLERANCE = new PairTolerance(Method.read(ModelLibrary.ofInstallation(), "fast"),
		Optional.of(CALIBRATION.among("any")), "", 3);

	@Test
	void aLikelihoodRatioMayDifferByWhatItsDistanceMay() {
		final Map<String, String> made = pair(0.5, 0.6);
		assertTrue(TOLERANCE.allows("log10_lr", pair(0.5, 0.6001), made));
		assertTrue(TOLERANCE.allows("log10_lr", pair(0.5, 0.5999), made));
		assertFalse(TOLERANCE.allows("log10_lr", pair(0.5, 0.6003), made));
		assertFalse(TOLERANCE.allows("log10_lr", pair(0.5, 0.5997), made));
	}

	@Test
	void beyondItsBoundsItMayNotDiffer() {
		assertFalse(TOLERANCE.allows("log10_lr", pair(0.05, 2.5999), pair(0.05, 2.6)));
	}

	@Test
	void theTermIsThatOfTheNumberAsPrinted() {
		final Map<String, String> made = pair(0.5, 1.0), kept = pair(0.5, 0.9999);
		assertFalse(made.get("support").equals(kept.get("support")));
		assertTrue(TOLERANCE.allows("support", kept, made));
		kept.put("support", made.get("support"));
		assertFalse(TOLERANCE.allows("support", kept, made));
	}

	@Test
	void whereYearsForbidATermNoExclusionMayStandInstead() {
		final PairTolerance years = new PairTolerance(Method.read(ModelLibrary.ofInstallation(), "fast"), Optional.of(CALIBRATION
			.among("any")), "years", 3);
		final Map<String, String> kept = pair(0.9, -1.8);
		assertFalse(years.allows("support", kept, pair(0.9, -1.8)));
		kept.put("support", "no verbal term: years");
		assertTrue(years.allows("support", kept, pair(0.9, -1.8)));
	}

	@Test
	void chanceCandidatesMayBeThoseOfTheNextStepOnlyBesideIt() {
		final Map<String, String> kept = new HashMap<>(Map.of("chance_candidates", "0.030000")), below = new HashMap<>(Map.of(
			"chance_candidates", ""));
		assertTrue(TOLERANCE.allows("chance_candidates", below, pair(0.6, 0)));
		assertTrue(TOLERANCE.allows("chance_candidates", kept, pair(0.6, 0)));
		assertFalse(TOLERANCE.allows("chance_candidates", below, pair(0.59, 0.06)));
	}

	@Test
	void beyondTheUpperBoundChanceCandidatesAreThoseOfTheBound() {
		final Map<String, String> atBound = new HashMap<>(Map.of("chance_candidates", "0.001500")), unbounded = new HashMap<>(Map
			.of("chance_candidates", "0.000000"));
		assertTrue(TOLERANCE.allows("chance_candidates", atBound, pair(0.05, 2.6)));
		assertFalse(TOLERANCE.allows("chance_candidates", unbounded, pair(0.05, 2.6)));
	}

	@Test
	void belowOneAPairHasNoChanceCandidates() {
		final Map<String, String> kept = new HashMap<>(Map.of("chance_candidates", ""));
		assertTrue(TOLERANCE.allows("chance_candidates", kept, pair(0.9, -1.8)));
		assertFalse(TOLERANCE.allows("chance_candidates", kept, pair(0.05, 2.6)));
	}

	@Test
	void aPairWithoutALikelihoodRatioHasNoLeeway() {
		final Map<String, String> made = pair(0.5, 0.6);
		made.put("log10_lr", "");
		assertFalse(TOLERANCE.allows("log10_lr", pair(0.5, 0.6), made));
	}

	@Test
	void aScoreMayDifferByWhatItsDistancesMay() {
		assertEquals(Tolerances.DISTANCE / Method.read(ModelLibrary.ofInstallation(), "fast").recognisers().get(0).sdCosine(),
			TOLERANCE.of("score"));
	}

	private static Map<String, String> pair(final double cosine, final double log10Lr) {
		final ReportedLr lr = ReportedLr.of(log10Lr);
		return new HashMap<>(Map.of("sface_cosine", Double.toString(cosine), "stratum", "suitable-suitable", "population", "any", "log10_lr", lr
			.log10Lr(), "support", lr.support()));
	}
}
