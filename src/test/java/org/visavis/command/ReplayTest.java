package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.Progress;
import org.visavis.procedure.CompareFaces;
import org.visavis.procedure.DetectFacesInFiles;
import org.visavis.procedure.DistanceMatrix;
import org.visavis.procedure.RecordBytes;
import org.visavis.procedure.SyntheticCalibration;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;

/** procedure.ijm makes its record again in another folder, to the byte. */
class ReplayTest {

	private static final Settings FAST = new Settings(false, FaceChoice.LARGEST, "fast", 320, "sface", "euclidean", true,
		false, "none");

	@TempDir
	private Path folder;

	@Test
	void repeatsADistanceMatrix() throws IOException {
		DistanceMatrix.run("samples/london", record(), FAST, Progress.SILENT);
		assertReplays();
	}

	@Test
	void repeatsAComparisonOfFaces() throws IOException {
		CompareFaces.run("samples/london/062_03.jpg", "samples/london", record(), FAST, Progress.SILENT);
		assertReplays();
	}

	@Test
	void repeatsLikelihoodRatiosOfACalibrationFile() throws IOException {
		final Path file = SyntheticCalibration.write(SyntheticCalibration.fast(), folder.resolve("größer [1] & \"x\".json"));
		CompareFaces.run("samples/london/062_03.jpg", "samples/london", record(), new Settings(false, FaceChoice.ALL, "fast",
			320, "sface", "cosine", false, false, file.toString()), new Presentation(0, false), Progress.SILENT);
		assertReplays();
	}

	@Test
	void repeatsADetectionInFiles() throws IOException {
		DetectFacesInFiles.run("samples/london/062_03.jpg", record(), FAST, Progress.SILENT);
		assertReplays();
	}

	@Test
	void repeatsARecordOfAFolderWithAnyLetters() throws IOException {
		final Path input = Files.createDirectory(folder.resolve("O'Neill, \"größer\" = Ж写真😀 & co"));
		Files.copy(Path.of("samples/london/062_03.jpg"), input.resolve("it's [1].jpg"));
		DetectFacesInFiles.run(input.toString(), record(), FAST, Progress.SILENT);
		assertReplays();
	}

	@ParameterizedTest
	@ValueSource(strings = { "case [1] of [2 [3]]", "[all]", "two\nlines", "back\\nslash", "tab\tulator" })
	@DisabledOnOs(OS.WINDOWS)
	void repeatsARecordOfAFolderCalled(final String name) throws IOException {
		final Path input = Files.createDirectory(folder.resolve(name));
		Files.copy(Path.of("samples/london/062_03.jpg"), input.resolve("a.jpg"));
		DetectFacesInFiles.run(input.toString(), record(), FAST, Progress.SILENT);
		assertReplays();
	}

	private String record() {
		return folder.resolve("record").toString();
	}

	private void assertReplays() throws IOException {
		final ByteArrayOutputStream errors = new ByteArrayOutputStream();
		final Path again = folder.resolve("made again");
		assertEquals(0, Main.run(new PrintStream(errors, true, StandardCharsets.UTF_8), record() + "/procedure.ijm", again
			.toString()), errors::toString);
		assertEquals(RecordBytes.repeatable(folder.resolve("record")), RecordBytes.repeatable(again));
		assertTrue(Files.readString(folder.resolve("record/procedure.ijm")).chars().allMatch(letter -> letter < 127));
	}
}
