package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
				.calibration(Strata.logistic("limited", "limited", 49)).among("any").evidence(new double[] { 0.5, 0.5 }, "limited",
					"limited"));
	}

	@Test
	void refusesScoresOfOtherRecognisers() {
		assertThrows(IllegalArgumentException.class, () -> calibration.among("any").evidence(new double[] { 0.5 }, "suitable",
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
	@CsvSource(delimiter = '|', value = { //
		"strata 0 bounds high | 1e300 | high of bounds of suitable-suitable is 1.0E300; expected 0.0 to 9.01",
		"strata 0 bounds low | -1e300 | low of bounds of suitable-suitable is -1.0E300; expected -9.01 to 0.0",
		"strata 0 bounds low | -3 | the lower bound of suitable-suitable is -3.0; expected -2.4985",
		"strata 0 allPairsBounds high | 1e300 | high of allPairsBounds of suitable-suitable is 1.0E300; expected 0.0 to 9.01",
		"strata 0 persons | -5 | persons of suitable-suitable is -5.0; expected 0.0 to 300.0",
		"strata 0 persons | 301 | persons of suitable-suitable is 301.0; expected 0.0 to 300.0",
		"strata 0 nonMatedPairs | -1 | nonMatedPairs of suitable-suitable is -1.0; expected 0.0 to 1.0E15",
		"strata 0 fusion intercept | 1e300 | the intercept of suitable-suitable is 1.0E300; expected -1000000.0 to 1000000.0",
		"strata 0 fusion weights 1 | -1e7 | a weight of suitable-suitable is -1.0E7; expected -1000000.0 to 1000000.0",
		"strata 0 scoreLow | 7 | scoreHigh of suitable-suitable is 6.0; expected 7.0 to 1000000.0",
		"strata 1 knotScores 1 | 3 | a knot's score of suitable-limited is 2.0 after 3.0; expected each above the one before",
		"strata 1 knotLog10Lrs 1 | 1e300 | a knot's log10 LR of suitable-limited is 1.0E300; expected -1000000.0 to 1000000.0",
		"strata 0 errorRates 0 fmrLow | 0.5 | an FMR of suitable-suitable is 0.01; expected 0.499999999 to 0.020000001",
		"limits 0 unsuitable | 31 | the limit of interocular for unsuitable faces is 31.0; expected no stricter one than for " +
			"limited faces, 30.0",
		"classes 1 | \"unsuitable\" | classes is [suitable, unsuitable]; expected some of [suitable, limited]",
		"methodSha256 | \"x\" | methodSha256 is 'x'; expected 64 lower-case hexadecimal digits",
		"provenance collections | 7 | collections of the provenance is Long; expected a list of texts",
		"provenance cross_validated | {\"suitable-suitable\": {}} | cross_validated of the provenance is no table of " +
			"numbers; expected for each stratum persons" })
	void refusesWhatNoDataCanGive(final String place, final String value, final String problem) {
		final JsonObject tree = tree(calibration);
		if (place.startsWith("classes")) tree.add("strata", new JsonArray());
		set(tree, place.split(" "), JsonParser.parseString(value));
		final String refusal = assertThrows(UserError.class, () -> Calibration.parse(tree.toString(), "c.json")).getMessage();
		assertTrue(refusal.startsWith("c.json cannot be used as a calibration: " + problem), refusal);
	}

	@Test
	void refusesATextLongerThanAReportHasRoomFor() {
		final JsonObject tree = tree(calibration);
		tree.addProperty("population", "x".repeat(5_001));
		assertEquals("c.json cannot be used as a calibration: population is 5001 letters long; expected at most 5000.",
			assertThrows(UserError.class, () -> Calibration.parse(tree.toString(), "c.json")).getMessage());
	}

	@Test
	void refusesBracketsInBracketsWithoutEnd() {
		assertThrows(UserError.class, () -> Calibration.parse("[".repeat(1_000_000), "c.json"));
	}

	private static void set(final JsonElement tree, final String[] place, final JsonElement value) {
		JsonElement at = tree;
		for (int i = 0; i < place.length - 1; i++)
			at = at.isJsonArray() ? at.getAsJsonArray().get(Integer.parseInt(place[i])) : at.getAsJsonObject().get(place[i]);
		final String last = place[place.length - 1];
		if (at.isJsonArray()) at.getAsJsonArray().set(Integer.parseInt(last), value);
		else at.getAsJsonObject().add(last, value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "no JSON", "{\"name\": 7}" })
	void refusesWhatIsNoCalibration(final String text) {
		assertEquals("c.json cannot be read as a calibration: found an entry that is missing, unknown or not valid, " +
			"expected a file as Calibrate Comparisons... writes it.", assertThrows(UserError.class, () -> Calibration.parse(text,
				"c.json")).getMessage());
	}

	private Evidence evidence(final double first, final double second, final String classA, final String classB) {
		return calibration.among("any").evidence(new double[] { first, second }, classA, classB);
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
