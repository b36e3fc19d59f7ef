package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;

class RelevantPopulationTest {

	private static final Stratum ANY = Strata.logistic("suitable", "suitable", 290), ALIKE = Strata.logistic("suitable",
		"suitable", 270);
	private static final double[] FEATURES = { 0.5, 0.4 };

	@Test
	void aStatedPopulationHasItsOwnStratum() {
		assertEquals("men", calibration(60, 80).among("men").evidence(FEATURES, "suitable", "suitable").population());
	}

	@Test
	void anyIsEverybody() {
		assertEquals(ANY, calibration(60, 80).among("any").parts().get(0).stratum());
	}

	@Test
	void whereNoneIsStatedTheLikelihoodRatioNearestOneCounts() {
		final RelevantPopulation unstated = calibration(population("women", 60), flatterMen()).among("unstated");
		assertEquals("women", unstated.evidence(new double[] { 0.5, 0.4 }, "suitable", "suitable").population());
		assertEquals("men", unstated.evidence(new double[] { 0.1, 0.1 }, "suitable", "suitable").population());
	}

	@Test
	void ofEqualOnesThatOfThePopulationMostAlikeCounts() {
		assertEquals("women", calibration(60, 80).among("unstated").evidence(FEATURES, "suitable", "suitable").population());
	}

	@Test
	void tooFewPersonsFallBackToThoseAlikeWithEachOther() {
		assertEquals(new RelevantPopulation.Part("alike in sex", ALIKE), calibration(49, 80).among("women").parts().get(0));
	}

	@Test
	void tooFewPersonsNeverFallBackToAnotherPopulation() {
		final Calibration few = new Calibration("c", "a", "l", "p", "full", "0".repeat(64), List.of("sface", "dlib"), List.of(
			"suitable", "limited"), List.of(), List.of(ANY), List.of(population("women", 49), population("men", 80), population(
				"alike in sex", 30)), "women", Map.of());
		assertEquals("no likelihood ratio: the calibration saw 30 persons in stratum suitable-suitable; at least 50 are needed",
			few.among("women").evidence(FEATURES, "suitable", "suitable").noLrReason());
	}

	@Test
	void refusesAPopulationThatTheCalibrationDoesNotHave() {
		assertEquals("population is children; expected women, men, alike in sex, any, unstated, which the calibration c has.",
			assertThrows(UserError.class, () -> calibration(60, 80).among("children")).getMessage());
	}

	@Test
	void aCalibrationWithoutPopulationsIsOfAnybodyWhereNothingIsStated() {
		assertEquals("any", Strata.calibration(ANY).among("unstated").evidence(FEATURES, "suitable", "suitable").population());
	}

	@Test
	void itsFileHasThePopulationsAgain() {
		final Calibration written = calibration(60, 80);
		assertEquals(written.json(), Calibration.parse(written.json(), "c.json").json());
	}

	@Test
	void aFileWithoutPopulationsKeepsItsHash() {
		assertEquals(-1, Strata.calibration(ANY).json().indexOf("populations"));
	}

	private static Calibration calibration(final int women, final int men) {
		return calibration(population("women", women), population("men", men));
	}

	private static Calibration calibration(final Population women, final Population men) {
		return new Calibration("c", "a", "l", "p", "full", "0".repeat(64), List.of("sface", "dlib"), List.of("suitable",
			"limited"), List.of(), List.of(ANY), List.of(women, men, new Population("alike in sex", "Persons alike.", List.of(
				ALIKE))), "women", Map.of());
	}

	/** log10 LR = 2 (first + second) - 1; that of the women is 3 (first + second) - 2. */
	private static Population flatterMen() {
		final double[] weights = { 2 * Math.log(10), 2 * Math.log(10) };
		return new Population("men", "Persons.", List.of(new Stratum("suitable", "suitable", 80, 300, 9000, Calibrator.LOGISTIC,
			new Fusion(-Math.log(10), weights), new double[0], new double[0], -5, 6, new Bounds(-1.5, 2), new Bounds(-2.5, 3),
			false, List.of(), Spread.UNKNOWN)));
	}

	private static Population population(final String name, final int persons) {
		return new Population(name, "Persons.", List.of(Strata.logistic("suitable", "suitable", persons)));
	}
}
