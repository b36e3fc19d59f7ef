package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;
import org.visavis.file.Sha256;
import org.visavis.model.ModelLibrary;

class CalibrationTest {

	private final Calibration calibration = Strata.calibration(Strata.logistic("suitable", "suitable", 50), Strata
		.isotonic("suitable", "limited", new double[] { -1, 0, 2 }, new double[] { -1, 0.5, 1 }));

	@Test
	void givesTheLrOfTheStratum() {
		assertEquals(0.4, evidence(0.5, 0.3, "suitable", "suitable").log10Lr(), 1e-12);
	}

	@Test
	void keepsTheLrWithinTheBounds() {
		final Evidence evidence = evidence(0.9, 0.9, "suitable", "suitable");
		assertArrayEquals(new double[] { 2, -1.5, 2 }, new double[] { evidence.log10Lr(), evidence.log10LrLow(), evidence
			.log10LrHigh() });
		assertEquals(3.4, evidence.unbounded(), 1e-12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "suitable limited", "limited suitable" })
	void findsTheStratumOfTwoClassesInEitherOrder(final String classes) {
		final String[] two = classes.split(" ");
		assertEquals("suitable-limited", evidence(0.5, 0.5, two[0], two[1]).stratum());
	}

	@Test
	void interpolatesBetweenKnots() {
		assertEquals(0.75, evidence(0.5, 0.5, "suitable", "limited").log10Lr(), 1e-12);
	}

	@Test
	void staysConstantOutsideOfTheKnots() {
		assertEquals(1, evidence(1, 0.9, "suitable", "limited").unbounded());
		assertEquals(-1, evidence(0, 0, "suitable", "limited").unbounded());
	}

	@Test
	void givesNoLrOutsideOfTheStrata() {
		assertNoLr("no likelihood ratio: the calibration saw no pairs in stratum limited-limited", evidence(0.5, 0.5,
			"limited", "limited"));
	}

	@Test
	void givesNoLrForAClassItDoesNotKnow() {
		assertNoLr("no likelihood ratio: the calibration covers no unsuitable faces, only suitable and limited", evidence(
			0.5, 0.5, "suitable", "unsuitable"));
	}

	@Test
	void givesNoLrWithTooFewPersons() {
		assertNoLr(
			"no likelihood ratio: the calibration saw 49 persons in stratum limited-limited; at least 50 are needed", Strata
				.calibration(Strata.logistic("limited", "limited", 49)).evidence(new double[] { 0.5, 0.5 }, "limited",
					"limited"));
	}

	@Test
	void refusesScoresOfOtherRecognisers() {
		assertThrows(IllegalArgumentException.class, () -> calibration.evidence(new double[] { 0.5 }, "suitable",
			"suitable"));
	}

	@Test
	void refusesAStratumWithItsWorseClassFirst() {
		assertThrows(IllegalArgumentException.class, () -> Strata.calibration(Strata.logistic("limited", "suitable", 50)));
	}

	@Test
	void isTheSameAfterWritingAndReading() {
		assertEquals(calibration.json(), Calibration.parse(calibration.json(), "c.json").json());
	}

	@Test
	void keepsEveryDigit() {
		final Stratum written = Strata.large("limited", "limited");
		final Stratum read = Calibration.parse(Strata.calibration(written).json(), "c.json").strata().get(0);
		assertArrayEquals(written.knotScores(), read.knotScores());
		assertArrayEquals(written.knotLog10Lrs(), read.knotLog10Lrs());
		assertArrayEquals(written.fusion().weights(), read.fusion().weights());
	}

	@Test
	void keepsWholeNumbersWholeInTheProvenance() {
		assertEquals(calibration.provenance(), Calibration.parse(calibration.json(), "c.json").provenance());
	}

	@Test
	void staysUnderOneMegabyteWithTenFullStrata() {
		final Calibration large = Strata.calibration(Strata.large("limited", "limited"));
		final int bytes = 10 * large.json().getBytes(StandardCharsets.UTF_8).length;
		assertTrue(bytes < 1_000_000, bytes + " bytes");
	}

	@Test
	void refusesAStratumThatStandsTwice() {
		assertThrows(IllegalArgumentException.class, () -> Strata.calibration(Strata.logistic("limited", "limited", 50),
			Strata.logistic("limited", "limited", 60)));
	}

	@Test
	void hashesWhatItWrites() {
		assertEquals(Sha256.of(calibration.json().getBytes(StandardCharsets.UTF_8)), calibration.sha256());
	}

	@Test
	void hasAnotherHashWithAnotherNumber() {
		assertEquals(2, Stream.of(50, 51).map(n -> Strata.calibration(Strata.logistic("limited", "limited", n)).sha256())
			.distinct().count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void knowsTheShippedOneByItsHash(final String method) {
		final String shipped = ModelLibrary.shippedCalibration(method).get();
		assertTrue(Calibration.parse(shipped, "c.json").isShipped());
		assertFalse(Calibration.parse(shipped.replaceFirst("\"intercept\": -?\\d+", "\"intercept\": -40"), "c.json").isShipped());
	}

	@Test
	void knowsThatOneForNoShippedMethodIsNotShipped() {
		assertFalse(calibration.isShipped());
	}

	@Test
	void refusesAFileThatLacksAnything() {
		final JsonObject whole = tree(calibration);
		int entries = 0;
		for (final JsonObject part : parts(whole).toList())
			for (final String entry : List.copyOf(part.keySet())) {
				final JsonElement value = part.remove(entry);
				assertThrows(UserError.class, () -> Calibration.parse(whole.toString(), "c.json"), entry);
				part.add(entry, value);
				entries++;
			}
		assertTrue(entries > 60, entries + " entries");
		assertEquals(calibration.json(), Calibration.parse(whole.toString(), "c.json").json());
	}

	@Test
	void refusesAFileWithMore() {
		final JsonObject more = tree(calibration);
		more.addProperty("author", "nobody");
		assertThrows(UserError.class, () -> Calibration.parse(more.toString(), "c.json"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "no JSON", "{\"name\": 7}" })
	void refusesWhatIsNoCalibration(final String text) {
		assertEquals("c.json cannot be read as a calibration: found an entry that is missing, unknown or not valid, " +
			"expected a file as Calibrate Comparisons... writes it.", assertThrows(UserError.class, () -> Calibration.parse(text,
				"c.json")).getMessage());
	}

	private Evidence evidence(final double first, final double second, final String classA, final String classB) {
		return calibration.evidence(new double[] { first, second }, classA, classB);
	}

	private static JsonObject tree(final Calibration calibration) {
		return JsonParser.parseString(calibration.json()).getAsJsonObject();
	}

	/** An object and those in it, but for the provenance, which may lack anything. */
	private static Stream<JsonObject> parts(final JsonElement element) {
		if (element.isJsonArray()) return StreamSupport.stream(element.getAsJsonArray().spliterator(), false).flatMap(
			CalibrationTest::parts);
		if (!element.isJsonObject()) return Stream.of();
		return Stream.concat(Stream.of(element.getAsJsonObject()), element.getAsJsonObject().entrySet().stream().filter(
			entry -> !entry.getKey().equals("provenance")).flatMap(entry -> parts(entry.getValue())));
	}

	private static void assertNoLr(final String reason, final Evidence evidence) {
		assertEquals(reason, evidence.noLrReason());
		assertEquals(List.of(Double.NaN, Double.NaN, Double.NaN, Double.NaN), List.of(evidence.log10Lr(), evidence
			.log10LrLow(), evidence.log10LrHigh(), evidence.unbounded()));
	}
}
