package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Calibrator;
import org.visavis.calibrate.Population;
import org.visavis.calibrate.Stratum;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.FaceChoice;
import org.visavis.run.Outcome;

/** The eight sample photographs of four persons, with degraded copies. */
class CalibrateTest {

	private static final String SAMPLES = "samples/persons.csv";

	@TempDir
	private static Path record;

	@TempDir
	private Path folder;

	private static Outcome outcome;

	@BeforeAll
	static void make() {
		outcome = run(SAMPLES, record, settings(true, "", 1), Progress.SILENT);
	}

	@AfterEach
	void clear() {
		System.clearProperty("visavis.threads");
	}

	@Test
	void holdsTheDocumentedFiles() throws IOException {
		assertEquals(Set.of("images.csv", "metadata.csv", "faces.csv", "copies.csv", "calibration.json", "evaluation.csv", "strata.csv",
			"errors.csv", "misleading.csv", "enrolment.csv", "searches.csv", "worst_mated.csv", "folds.csv", "curves/det.csv",
			"curves/tippett.csv", "curves/pav.csv", "curves/ece.csv", "curves/hits.csv", "charts/hits.png", "validation.html",
			"validation.md", "procedure.ijm", "manifest.json", "SHA256SUMS"), RecordBytes.all(record).keySet());
	}

	@Test
	void isARecordThatVerifies() {
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", Progress.SILENT).findings());
	}

	@Test
	void saysWhatItHolds() {
		assertTrue(outcome.sentence().matches("8 photographs, 8 faces, 4 persons, \\d+ copies: .*"), outcome.sentence());
	}

	@Test
	void doesNotEndWellWithNothing() {
		assertTrue(outcome.sentence().endsWith(". It gives no likelihood ratio: no stratum has 50 persons, see strata.csv"), outcome
			.sentence());
	}

	@Test
	void saysInWordsWhyThereIsNoLikelihoodRatio() {
		assertEquals("no likelihood ratio: 4 persons; at least 50 are needed", outcome.table("strata.csv").column(
			"no_lr_reason").get(0));
	}

	@Test
	void evaluatesNothingWithSoFewPersons() {
		assertTrue(outcome.table("evaluation.csv").column("insufficient").stream().allMatch(s -> s.matches(
			"insufficient: \\d persons with mated pairs and \\d with non-mated pairs; at least 50 of each are needed")));
	}

	@Test
	void theCalibrationCanBeReadAndNamesItsOrigin() throws IOException {
		final Calibration calibration = Calibration.parse(Files.readString(record.resolve("calibration.json")), "x");
		assertEquals("fast", calibration.method());
		assertEquals(List.of("sface"), calibration.recognisers());
		assertEquals("the 4 persons of london", calibration.population());
		assertEquals("320", calibration.provenance().get("long_side") + "");
		assertEquals(Files.readString(record.resolve("procedure.ijm")), calibration.provenance().get("macro"));
	}

	@Test
	void degradesEachPhotographOfASmallCollectionInEveryWay() {
		final List<String> images = outcome.table("copies.csv").column("image"), kinds = outcome.table("copies.csv").column(
			"degradation");
		for (int i = 0; i < 8; i++) {
			assertEquals(Collections.nCopies(10, "P" + (i + 1)), images.subList(10 * i, 10 * i + 10));
			assertEquals(10, Set.copyOf(kinds.subList(10 * i, 10 * i + 10)).size());
		}
	}

	@Test
	void findsTheFaceInMostCopies() {
		assertTrue(outcome.table("copies.csv").column("suitability").stream().filter(s -> !s.isEmpty()).count() > 40);
	}

	@Test
	void writesAMacroWithEveryKey() throws IOException {
		assertTrue(Files.readString(record.resolve("procedure.ijm")).endsWith("output=[\" + getArgument() + \"] face=only " +
			"method=fast long_side=320 calibrator=logistic equal_persons=false degraded=true same=[] populations=[] population=[] seed=1 accept_licence=false\");\n"));
	}

	@Test
	void isTheSameAfterACancellationAndWithOtherThreads() throws IOException {
		System.setProperty("visavis.threads", "1");
		assertThrows(CancellationException.class, () -> run(SAMPLES, folder, settings(true, "", 1), new CancelledAfterReports(1)));
		run(SAMPLES, folder, settings(true, "", 1), Progress.SILENT);
		assertEquals(RecordBytes.repeatable(record), RecordBytes.repeatable(folder));
	}

	@Test
	void anotherSeedMakesOtherCopies() throws IOException {
		run(SAMPLES, folder, settings(true, "", 2), Progress.SILENT);
		assertFalse(RecordBytes.all(record).get("copies.csv").equals(RecordBytes.all(folder).get("copies.csv")));
	}

	@Test
	void withoutCopiesThereIsNoTableOfThem() throws IOException {
		run(SAMPLES, folder, settings(false, "gender", 1), Progress.SILENT);
		assertFalse(Files.exists(folder.resolve("copies.csv")));
	}

	@Test
	void anotherTellingIsAnotherProcedure() throws IOException {
		final Path persons = Samples.copy(folder.resolve("in/a"), "062_03.jpg").getParent();
		Samples.copy(persons.resolve("b"), "115_03.jpg");
		run(persons.toString(), folder.resolve("out"), settings(false, "", 1), Progress.SILENT);
		Files.writeString(persons.resolve("persons.csv"), "person,sex\na,f\n");
		assertEquals(folder.resolve("out") +
			" holds the record of another procedure or of other inputs; expected a new or empty folder.", assertThrows(
				UserError.class, () -> run(persons.toString(), folder.resolve("out"), settings(false, "", 1), Progress.SILENT))
					.getMessage());
	}

	@Test
	void refusesARecordAmongThePhotographs() throws IOException {
		final Path persons = Samples.copy(folder.resolve("in/a"), "062_03.jpg").getParent();
		Samples.copy(persons.resolve("b"), "115_03.jpg");
		assertEquals("output is " + persons.resolve("b/c") + ", which lies in " + persons +
			"; expected a folder outside of what is read.", assertThrows(UserError.class, () -> run(persons.toString(), persons
				.resolve("b/c"), settings(false, "", 1), Progress.SILENT)).getMessage());
	}

	@Test
	void refusesAllFaces() {
		assertEquals("face is all; expected only, central or largest, since one face of a photograph is the person's.",
			assertThrows(UserError.class, () -> new CalibrationSettings(FaceChoice.ALL, "fast", 0, Calibrator.LOGISTIC, false, false,
				"", "", "", 1, false)).getMessage());
	}

	@Test
	void refusesAColumnThatNobodyTold() {
		assertEquals("same has 'sex'; expected some of the columns gender.", assertThrows(UserError.class, () -> run(SAMPLES,
			folder, settings(false, "gender, sex", 1), Progress.SILENT)).getMessage());
	}

	@Test
	void refusesPopulationsThatNobodyTold() {
		assertEquals("populations has 'sex'; expected some of the columns gender.", assertThrows(UserError.class, () -> run(SAMPLES,
			folder, populations("sex"), Progress.SILENT)).getMessage());
	}

	@Test
	void theCalibrationHasThePopulationsOfAColumn() throws IOException {
		run(SAMPLES, folder, populations("gender"), Progress.SILENT);
		final Calibration calibration = Calibration.parse(Files.readString(folder.resolve("calibration.json")), "x");
		assertEquals(List.of("female", "male", "alike in gender"), calibration.populations().stream().map(Population::name)
			.toList());
		assertTrue(List.of("female", "male").contains(calibration.unstated()), calibration.unstated());
	}

	@Test
	void leavesOutADoubtedPhotographAndSaysWhatItWouldChange() throws IOException {
		final StringBuilder list = new StringBuilder("path,person,doubt\n");
		for (final String name : List.of("062_03", "062_08", "115_03", "115_08"))
			list.append(Path.of("samples/london/" + name + ".jpg").toAbsolutePath()).append(",").append(name, 0, 3).append(name
				.equals("115_08") ? ",another man\n" : ",\n");
		final Path persons = Files.writeString(Files.createDirectories(folder.resolve("in")).resolve("persons.csv"), list);
		run(persons.toString(), folder.resolve("out"), settings(false, "", 1), Progress.SILENT);
		final Calibration calibration = Calibration.parse(Files.readString(folder.resolve("out/calibration.json")), "x");
		assertEquals(List.of("115_08.jpg: another man"), calibration.provenance().get("left_out"));
		assertEquals(1, calibration.strata().stream().mapToInt(Stratum::matedPairs).sum());
		assertTrue(calibration.provenance().get("bounds_with_left_out") instanceof Map);
	}

	@Test
	void takesPersonsOfWhomNoFaceIsFound() throws IOException {
		final Path persons = Files.createDirectories(folder.resolve("in"));
		for (final String person : List.of("a", "b"))
			Files.writeString(Files.createDirectories(persons.resolve(person)).resolve("1.txt"), "no photograph");
		final Outcome empty = run(persons.toString(), folder.resolve("out"), settings(false, "", 1), Progress.SILENT);
		assertEquals(Map.of("0", 3), Map.of(empty.table("strata.csv").column("persons").get(0), empty.table("strata.csv")
			.rows().size()));
	}

	private static CalibrationSettings populations(final String column) {
		return new CalibrationSettings(FaceChoice.ONLY, "fast", 320, Calibrator.LOGISTIC, false, false, "", column, "", 1, false);
	}

	private static CalibrationSettings settings(final boolean degraded, final String same, final int seed) {
		return new CalibrationSettings(FaceChoice.ONLY, "fast", 320, Calibrator.LOGISTIC, false, degraded, same, "", "", seed, false);
	}

	private static Outcome run(final String persons, final Path output, final CalibrationSettings settings,
		final Progress progress)
	{
		return Calibrate.run(persons, output.toString(), settings, progress);
	}
}
