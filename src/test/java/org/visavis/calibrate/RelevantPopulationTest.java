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
		assertEquals(ANY, calibration(60, 80).among("any").part("suitable", "suitable").get().stratum());
	}

	@Test
	void wherePopulationIsNotStatedTheOneMostAlikeCounts() {
		assertEquals("women", calibration(60, 80).among("unstated").evidence(FEATURES, "suitable", "suitable").population());
	}

	@Test
	void tooFewPersonsFallBackToThoseAlikeWithEachOther() {
		assertEquals(new RelevantPopulation.Part("alike in sex", ALIKE), calibration(49, 80).among("women").part("suitable",
			"suitable").get());
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
		return new Calibration("c", "a", "l", "p", "full", "0".repeat(64), List.of("sface", "dlib"), List.of("suitable",
			"limited"), List.of(), List.of(ANY), List.of(population("women", women), population("men", men), new Population(
				"alike in sex", "Persons alike.", List.of(ALIKE))), "women", Map.of());
	}

	private static Population population(final String name, final int persons) {
		return new Population(name, "Persons.", List.of(Strata.logistic("suitable", "suitable", persons)));
	}
}
