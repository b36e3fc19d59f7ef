package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.repeat.Repetition;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;
import org.visavis.table.Table;

/** A questioned photograph with two faces, Q1.1 and Q1.2, against one of the first person, R1.1. */
class CorrectedRunTest {

	private static final Presentation NO_PLATES = new Presentation(0, false);
	private static final Path REFERENCE = Samples.FOLDER.resolve("062_08.jpg");

	@TempDir
	private static Path made;
	private static Path questioned, plain;

	@TempDir
	private Path folder;

	@BeforeAll
	static void runWithoutCorrections() throws IOException {
		questioned = made.resolve("questioned.png");
		Samples.pair(questioned, "062_03.jpg", "115_03.jpg");
		plain = compare(made.resolve("plain"), Samples.FAST);
	}

	@Test
	void movesAFace() throws IOException {
		final Path record = corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4));
		assertEquals(Double.parseDouble(face(plain, "Q1.1").get("eye_left_x")) + 6, Double.parseDouble(face(record, "Q1.1")
			.get("eye_left_x")), 0.0011);
	}

	@Test
	void embedsAMovedFaceAnew() throws IOException {
		final Path record = corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4));
		assertNotEquals(pair(plain, "Q1.1").get("sface_cosine"), pair(record, "Q1.1").get("sface_cosine"));
	}

	@Test
	void assessesAMovedFaceAnew() throws IOException {
		final Path record = corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4));
		assertNotEquals(face(plain, "Q1.1").get("sharpness"), face(record, "Q1.1").get("sharpness"));
	}

	@Test
	void keepsTheConfidenceOfAMovedFace() throws IOException {
		final Path record = corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4));
		assertEquals(face(plain, "Q1.1").get("confidence"), face(record, "Q1.1").get("confidence"));
	}

	@Test
	void aMovedFaceHasThePointsOfItsCorrectionInPlaceOfSteadyOnes() throws IOException {
		final Path record = corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4));
		final Map<String, String> moved = face(record, "Q1.1");
		assertEquals(CorrectionsCsv.row(record.resolve("corrections.csv"), "face", "Q1.1").get("after_nose_x"), moved.get(
			"nose_x"));
		assertEquals("", moved.get("point_scatter"));
	}

	@Test
	void leavesTheOtherFaceOfThePhotographAsItIs() throws IOException {
		final Path record = corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4));
		assertEquals(pair(plain, "Q1.2"), pair(record, "Q1.2"));
	}

	@Test
	void showsTheScoreWithoutTheCorrectionToo() throws IOException {
		final Path record = corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4));
		final Table uncorrected = Table.read(record.resolve("uncorrected_pairs.csv"));
		assertEquals(List.of(Table.read(plain.resolve("pairs.csv")).rows().get(0)), uncorrected.rows());
	}

	@Test
	void saysWhatWasCorrectedByWhomAndWhy() throws IOException {
		final Map<String, String> row = CorrectionsCsv.row(corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4)).resolve(
			"corrections.csv"), "face", "Q1.1");
		assertEquals(face(plain, "Q1.1").get("nose_x"), row.get("before_nose_x"));
		assertEquals(Double.parseDouble(row.get("before_nose_y")) + 4, Double.parseDouble(row.get("after_nose_y")), 0.0011);
		assertEquals("move Ann the points lie beside the eyes", row.get("action") + " " + row.get("who") + " " + row.get(
			"why"));
	}

	@Test
	void flagsAMovedFaceOnThePageOfEvidence() throws IOException {
		assertTrue(Files.readString(corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4)).resolve("evidence.html")).contains(
			"<li>Q1.1: move, by Ann: the points lie beside the eyes</li>"));
	}

	@Test
	void rejectsAFaceButKeepsTheNumbersOfTheOthers() throws IOException {
		final Path record = corrected(CorrectionsCsv.reject(questioned, 1));
		assertEquals(List.of("Q1.2", "R1.1"), Table.read(record.resolve("faces.csv")).column("face"));
		assertEquals(List.of("Q1.1"), Table.read(record.resolve("uncorrected_pairs.csv")).column("face_a"));
	}

	@Test
	void saysThatNoFaceIsLeft() throws IOException {
		final Path record = corrected(CorrectionsCsv.reject(REFERENCE, 1));
		assertEquals("no face left: an examiner rejected all that were found", CorrectionsCsv.row(record.resolve(
			"images.csv"), "image", "R1").get("problem"));
	}

	@Test
	void givesAnAddedFaceTheNextNumber() throws IOException {
		final Path record = addedAgain();
		assertEquals(List.of("Q1.2", "Q1.3", "R1.1"), Table.read(record.resolve("faces.csv")).column("face"));
	}

	@Test
	void anAddedFaceHasNoConfidenceAndIsLimitedAtBest() throws IOException {
		final Map<String, String> face = face(addedAgain(), "Q1.3");
		assertEquals("", face.get("confidence"));
		assertEquals("limited", face.get("suitability"));
		assertTrue(face.get("reasons").endsWith("added by an examiner: there is no detector confidence, so its limits " +
			"cannot be applied"), face.get("reasons"));
	}

	@Test
	void anAddedFaceIsComparedAsTheSameFaceDetected() throws IOException {
		assertEquals(Double.parseDouble(pair(plain, "Q1.1").get("sface_cosine")), Double.parseDouble(pair(addedAgain(),
			"Q1.3").get("sface_cosine")), 0.001);
	}

	@Test
	void choosesAmongTheFacesAfterTheCorrections() throws IOException {
		final Path record = compare("only", Samples.with(FaceChoice.ONLY).correctedBy(write(CorrectionsCsv.reject(questioned,
			2))));
		assertEquals(List.of("Q1.1", "R1.1"), Table.read(record.resolve("faces.csv")).column("face"));
		assertEquals(List.of(), Table.read(record.resolve("uncorrected_pairs.csv")).rows());
	}

	@Test
	void correctsEveryFileWithTheSameBytes() throws IOException {
		final Path copy = Files.copy(questioned, folder.resolve("copy.png"));
		final Path record = folder.resolve("both");
		CompareFaces.run(questioned.toString(), copy.toString(), record.toString(), Samples.FAST.correctedBy(write(
			CorrectionsCsv.reject(questioned, 1))), Progress.SILENT);
		assertEquals(List.of("Q1.1", "R1.1"), Table.read(record.resolve("corrections.csv")).column("face"));
	}

	@Test
	void aCancelledRunGoesOnToTheSameBytes() throws Exception {
		final Settings settings = Samples.FAST.correctedBy(write(CorrectionsCsv.move(plain, "Q1.1", 6, 4), CorrectionsCsv.add(
			questioned, shifted(face(plain, "Q1.1")))));
		final Path undisturbed = compare("undisturbed", settings), cancelled = folder.resolve("cancelled");
		System.setProperty("visavis.threads", "1");
		try {
			assertThrows(CancellationException.class, () -> CompareFaces.run(questioned.toString(), REFERENCE.toString(),
				cancelled.toString(), settings, NO_PLATES, new CancelledAfter(1)));
		}
		finally {
			System.clearProperty("visavis.threads");
		}
		assertFalse(Files.exists(cancelled.resolve("SHA256SUMS")));
		assertEquals(RecordBytes.repeatable(undisturbed), RecordBytes.repeatable(compare("cancelled", settings)));
	}

	@Test
	void aCorrectedRecordFollowsFromItsPhotographs() throws IOException {
		final Path record = corrected(CorrectionsCsv.move(plain, "Q1.1", 6, 4), CorrectionsCsv.reject(questioned, 2));
		try (Repetition repetition = Samples.repetition(record)) {
			assertEquals(List.of(), Samples.differences(repetition));
		}
	}

	@Test
	void anotherCorrectionIsAnotherProcedure() throws IOException {
		corrected(CorrectionsCsv.reject(questioned, 1));
		assertTrue(assertThrows(UserError.class, () -> corrected(CorrectionsCsv.reject(questioned, 2))).getMessage().contains(
			" holds the record of another procedure "));
	}

	@Test
	void marksTheCorrectedFacesInTheOverlay() throws IOException {
		final Settings drawn = new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", true, false, "none");
		final String corrections = write(CorrectionsCsv.move(plain, "Q1.1", 6, 4));
		assertFalse(Arrays.equals(Files.readAllBytes(compare("drawn", drawn).resolve("overlays/Q1.png")), Files
			.readAllBytes(compare("moved", drawn.correctedBy(corrections)).resolve("overlays/Q1.png"))));
	}

	@Test
	void detectionTakesCorrectionsToo() throws IOException {
		final Path record = folder.resolve("detected");
		DetectFacesInFiles.run(questioned.toString(), record.toString(), Samples.FAST.correctedBy(write(CorrectionsCsv.reject(
			questioned, 2))), Progress.SILENT);
		assertEquals(List.of("P1.1"), Table.read(record.resolve("faces.csv")).column("face"));
	}

	@Test
	void theMatrixIsOfTheCorrectedFaces() throws IOException {
		final Path record = folder.resolve("matrix");
		DistanceMatrix.run(questioned.toString(), record.toString(), Samples.FAST.correctedBy(write(CorrectionsCsv.move(plain,
			"Q1.1", 6, 4))), Progress.SILENT);
		final String cosine = Table.read(record.resolve("pairs.csv")).column("sface_cosine").get(0);
		assertTrue(Files.readString(record.resolve("distances.csv")).contains(cosine.substring(0, 6)));
		assertNotEquals(cosine, Table.read(record.resolve("uncorrected_pairs.csv")).column("sface_cosine").get(0));
	}

	/** The first face rejected and added in the same place. */
	private Path addedAgain() throws IOException {
		return corrected(CorrectionsCsv.reject(questioned, 1), CorrectionsCsv.add(questioned, face(plain, "Q1.1")));
	}

	/** A face in a place where none is detected. */
	private static Map<String, String> shifted(final Map<String, String> face) {
		final Map<String, String> shifted = new HashMap<>(face);
		shifted.replaceAll((column, cell) -> column.equals("y") || column.endsWith("_y") ? String.valueOf(Double.parseDouble(
			cell) + 0.6 * Double.parseDouble(face.get("height"))) : cell);
		return shifted;
	}

	private Path corrected(final String... lines) throws IOException {
		return compare("corrected", Samples.FAST.correctedBy(write(lines)));
	}

	private String write(final String... lines) throws IOException {
		return CorrectionsCsv.write(folder.resolve("corrections.csv"), lines).toString();
	}

	private Path compare(final String record, final Settings settings) {
		return compare(folder.resolve(record), settings);
	}

	private static Path compare(final Path record, final Settings settings) {
		return CompareFaces.run(questioned.toString(), REFERENCE.toString(), record.toString(), settings, NO_PLATES,
			Progress.SILENT).record();
	}

	private static Map<String, String> face(final Path record, final String id) throws IOException {
		return CorrectionsCsv.row(record.resolve("faces.csv"), "face", id);
	}

	private static Map<String, String> pair(final Path record, final String faceA) throws IOException {
		return CorrectionsCsv.row(record.resolve("pairs.csv"), "face_a", faceA);
	}
}
