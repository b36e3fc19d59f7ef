package org.visavis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.procedure.AtFirstReport;
import org.visavis.procedure.CompareFaces;
import org.visavis.procedure.DetectFacesInFiles;
import org.visavis.procedure.DistanceMatrix;
import org.visavis.procedure.RecordBytes;
import org.visavis.procedure.Samples;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;

/** What a run does with its settings, its folder and an earlier record in it. */
class RecordRunTest {

	@TempDir
	private Path folder;

	private Path input, output;

	@BeforeEach
	void copySamples() throws IOException {
		input = Samples.copy(folder.resolve("input"), "062_03.jpg", "062_08.jpg", "115_03.jpg");
		output = folder.resolve("output");
	}

	@AfterEach
	void clear() {
		System.clearProperty("visavis.threads");
	}

	@Test
	void leavesACompleteRecordAsItIs() throws IOException {
		detect(Samples.FAST);
		final Map<String, String> before = RecordBytes.all(output);
		final Map<Path, FileTime> times = times();
		assertEquals(output + " is the complete record of this procedure already.", detect(Samples.FAST).sentence());
		assertEquals(before, RecordBytes.all(output));
		assertEquals(times, times());
	}

	@Test
	void refusesTheFolderOfAnotherProcedure() {
		detect(Samples.FAST);
		assertEquals(output +
			" holds the record of another procedure or of other inputs; expected a new or empty folder.", refusal(Samples.with(
				FaceChoice.ONLY)));
	}

	@Test
	void refusesTheFolderOfOtherPhotographs() throws IOException {
		detect(Samples.FAST);
		Files.delete(input.resolve("115_03.jpg"));
		assertEquals(output +
			" holds the record of another procedure or of other inputs; expected a new or empty folder.", refusal(
				Samples.FAST));
	}

	@Test
	void refusesAPhotographThatIsNotThatOfTheRecord() throws IOException {
		detect(Samples.FAST);
		final Path changed = input.resolve("062_08.jpg");
		Files.write(changed, Files.readAllBytes(input.resolve("062_03.jpg")));
		assertTrue(refusal(Samples.FAST).startsWith(changed + " is not the photograph that the record " + output +
			" was made of: its SHA-256 is '171e79a65f9192"), refusal(Samples.FAST));
	}

	@Test
	void refusesAPhotographThatChangesWhileItRuns() throws IOException {
		final Path last = input.resolve("115_03.jpg");
		final Progress saboteur = new AtFirstReport(() -> Files.writeString(last, "changed"));
		final String sentence = assertThrows(UserError.class, () -> DetectFacesInFiles.run(last.toString(), output.toString(),
			Samples.FAST, saboteur)).getMessage();
		assertTrue(sentence.startsWith(last + " changed while the record was made: "), sentence);
		assertFalse(Files.exists(output.resolve("SHA256SUMS")));
	}

	@Test
	void refusesAnOutputInsideTheFoldersItReads() {
		output = input.resolve("record");
		assertEquals("output is " + output + ", which lies in " + input + "; expected a folder outside of what is read.",
			refusal(new Settings(true, FaceChoice.ALL, "fast", 320, "sface", "cosine", false, false, "none")));
		assertFalse(Files.exists(output));
	}

	@Test
	void takesAnOutputBesideThePhotographsWithoutSubFolders() {
		output = input.resolve("record");
		assertEquals("3 photographs, 3 faces: " + output, detect(Samples.FAST).sentence());
	}

	@Test
	void refusesAnUnknownMethod() {
		assertEquals("No method is called 'best'; expected full, fast or the name of a file in models/methods/.", refusal(
			new Settings(false, FaceChoice.ALL, "best", 320, "sface", "cosine", false, false, "none")));
	}

	@Test
	void refusesARecogniserThatTheMethodDoesWithout() {
		assertEquals("recogniser is 'reid0095'; the method fast has sface.", refusal(new Settings(false, FaceChoice.ALL, "fast",
			320, "reid0095", "cosine", false, false, "none")));
	}

	@Test
	void refusesAnUnknownRecogniser() {
		assertEquals("recogniser is 'best'; the method full has sface and reid0095.", refusal(new Settings(false, FaceChoice.ALL,
			"full", 320, "best", "cosine", false, false, "none")));
	}

	@Test
	void refusesAnUnknownDistance() {
		assertEquals("distance is 'manhattan'; expected cosine or euclidean.", assertThrows(UserError.class,
			() -> new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "manhattan", false, false, "none")).getMessage());
	}

	@Test
	void refusesAMistakeBeforeItMakesAFolder() {
		input = folder.resolve("nowhere");
		refusal(Samples.FAST);
		assertFalse(Files.exists(output));
	}

	@Test
	void givesTheSameBytesWithOneThreadAndWithTwo() throws IOException {
		System.setProperty("visavis.threads", "1");
		matrix(folder.resolve("one"));
		System.setProperty("visavis.threads", "2");
		matrix(folder.resolve("two"));
		assertEquals(RecordBytes.repeatable(folder.resolve("one")), RecordBytes.repeatable(folder.resolve("two")));
	}

	@Test
	void writesAnOverlayForEachPhotograph() throws IOException {
		detect(new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", true, false, "none"));
		assertTrue(RecordBytes.all(output).keySet().containsAll(List.of("overlays/P1.png", "overlays/P2.png",
			"overlays/P3.png")));
	}

	@Test
	void comparesQuestionedWithReferenceFacesOnly() {
		final Outcome outcome = CompareFaces.run(input.resolve("062_03.jpg").toString(), input.toString(), output.toString(),
			Samples.FAST, new Presentation(0, false), Progress.SILENT);
		assertEquals(List.of("Q1.1", "Q1.1", "Q1.1"), outcome.table("pairs.csv").column("face_a"));
		assertEquals(List.of("R1.1", "R2.1", "R3.1"), outcome.table("pairs.csv").column("face_b"));
	}

	private Outcome detect(final Settings settings) {
		return DetectFacesInFiles.run(input.toString(), output.toString(), settings, Progress.SILENT);
	}

	private void matrix(final Path record) {
		DistanceMatrix.run(Samples.FOLDER.toString(), record.toString(), Samples.FAST, Progress.SILENT);
	}

	private String refusal(final Settings settings) {
		return assertThrows(UserError.class, () -> detect(settings)).getMessage();
	}

	private Map<Path, FileTime> times() throws IOException {
		final Map<Path, FileTime> times = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(output)) {
			for (final Path path : walk.toList())
				times.put(path, Files.getLastModifiedTime(path));
		}
		return times;
	}
}
