package org.visavis.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.procedure.Calibrate;
import org.visavis.procedure.CompareFaces;
import org.visavis.procedure.DetectFacesInFiles;
import org.visavis.procedure.DistanceMatrix;
import org.visavis.procedure.RecordBytes;
import org.visavis.procedure.Samples;
import org.visavis.record.Manifest;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Version;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;
import org.visavis.table.Finding;
import org.visavis.table.Table;

class RepetitionTest {

	private static final String ONE = "samples/london/062_03.jpg", OTHER = "samples/london/062_08.jpg";

	@TempDir
	private static Path made;

	@TempDir
	private Path folder;

	private Path record;

	@BeforeAll
	static void make() {
		compare(made, 0);
	}

	@BeforeEach
	void name() {
		record = folder.resolve("record");
	}

	@Test
	void findsNothingInARecordOfDetections() {
		DetectFacesInFiles.run(ONE, record.toString(), Samples.FAST, Progress.SILENT);
		assertEquals(List.of(), differences());
	}

	@Test
	void findsNothingInARecordOfAMatrix() {
		DistanceMatrix.run("samples/london", record.toString(), Samples.with(FaceChoice.LARGEST), Progress.SILENT);
		assertEquals(List.of(), differences());
	}

	@Test
	void findsNothingInARecordOfAComparison() {
		compare(record, 10);
		assertEquals(List.of(), differences());
	}

	@Test
	void findsNothingInARecordOfACalibration() {
		Calibrate.run("samples/persons.csv", record.toString(), new CalibrationSettings(FaceChoice.LARGEST, "fast", 320,
			org.visavis.calibrate.Calibrator.LOGISTIC, true, false, "", "", "eight, for a test", 2, false), Progress.SILENT);
		assertEquals(List.of(), differences());
	}

	@Test
	void findsNothingWhereAPersonAddedAFile() throws IOException {
		copy();
		SealedRecord.open(record).add("", "note", Map.of(), Map.of("note.txt", part -> Files.writeString(part, "a")));
		assertEquals(List.of(), differences());
	}

	@Test
	void findsADistanceThatDoesNotFollow() throws IOException {
		copy();
		final Path pairs = record.resolve("pairs.csv");
		final String cosine = Table.read(pairs).column("sface_cosine").get(0);
		Files.writeString(pairs, Files.readString(pairs).replaceFirst("0\\.", "1."));
		assertEquals(List.of(new Finding("pairs.csv", "not reproduced", "row 1, sface_cosine: " + cosine, "row 1, sface_cosine: " +
			cosine.replaceFirst("0\\.", "1."))), differences());
	}

	@Test
	void findsAFileThatTheProcedureDoesNotMake() throws IOException {
		copy();
		Files.writeString(record.resolve("more.csv"), "a");
		assertEquals(List.of(new Finding("more.csv", "not reproduced", "", "a file that the procedure does not make")),
			differences());
	}

	@Test
	void findsAnotherSettingInTheManifest() throws IOException {
		copy();
		final Path manifest = record.resolve("manifest.json");
		Files.writeString(manifest, Files.readString(manifest).replace("\"pairs\": 1", "\"pairs\": 2"));
		final List<Finding> found = differences();
		assertEquals("manifest.json", found.get(0).file());
		assertEquals(1, found.size());
	}

	@Test
	void saysThatARecordWasMadeWithOtherLibraries() throws IOException {
		copy();
		manifest(json -> json.getAsJsonArray("libraries").get(0).getAsJsonObject().addProperty("sha256", "0".repeat(64)));
		assertEquals(List.of(), differences());
		assertEquals("what the run states of itself; other libraries than here: api", ofTheRun());
	}

	@Test
	void acceptsARecordThatDoesNotStateItsLibraries() throws IOException {
		copy();
		manifest(json -> json.remove("libraries"));
		assertEquals(List.of(), differences());
		assertEquals("what the run states of itself; the record does not state its libraries", ofTheRun());
	}

	@Test
	void saysNothingOfLibrariesThatAreTheSame() throws IOException {
		copy();
		assertEquals("what the run states of itself", ofTheRun());
	}

	private void manifest(final Consumer<JsonObject> change) throws IOException {
		final Path manifest = record.resolve("manifest.json");
		final JsonObject json = JsonParser.parseString(Files.readString(manifest)).getAsJsonObject();
		change.accept(json);
		Files.writeString(manifest, Manifest.text(json));
	}

	private String ofTheRun() {
		try (Repetition repetition = Samples.repetition(record)) {
			return repetition.compared().stream().filter(file -> file.file().equals("manifest.json (libraries, machine, made)"))
				.findFirst().orElseThrow().found();
		}
	}

	@Test
	void acceptsAFileThatWasKeptBackAsItIsMade() throws IOException {
		copy();
		Withheld.keepBack(record);
		assertEquals(List.of(), differences());
	}

	@Test
	void findsAFileThatWasKeptBackAndIsMadeDifferently() throws IOException {
		copy();
		final Map.Entry<String, String> kept = Withheld.commitments(record).entrySet().iterator().next();
		final String made = kept.getValue(), names = kept.getKey();
		Withheld.keepBack(record);
		final Path withheld = record.resolve("withheld.csv");
		Files.writeString(withheld, Files.readString(withheld).replace(made, "0".repeat(64)));
		assertEquals(List.of(new Finding("withheld.csv", "not reproduced", names + ": " + made, names + ": " + "0".repeat(64))),
			differences());
	}

	@Test
	void refusesTheRecordOfAnotherVersion() throws IOException {
		copy();
		final Path manifest = record.resolve("manifest.json");
		Files.writeString(manifest, Files.readString(manifest).replace(Version.NUMBER, "0.0.1"));
		assertEquals(record + " was made by Visavis 0.0.1; expected " + Version.NAME_AND_NUMBER +
			", the program that is to make it again.", assertThrows(UserError.class, this::differences).getMessage());
	}

	@Test
	void leavesNothingBehind() throws IOException {
		copy();
		final Path made;
		try (Repetition repetition = Samples.repetition(record)) {
			made = repetition.folder();
		}
		assertFalse(Files.exists(made.getParent()));
	}

	private static void compare(final Path record, final int plates) {
		CompareFaces.run(ONE, OTHER, record.toString(), Samples.FAST, new Presentation(plates, false), Progress.SILENT);
	}

	/** The comparison that was made once. */
	private void copy() throws IOException {
		RecordBytes.copy(made, record);
	}

	private List<Finding> differences() {
		try (Repetition repetition = Samples.repetition(record)) {
			return Samples.differences(repetition);
		}
	}
}
