package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.correct.SheetFace;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;
import org.visavis.table.Table;

/** A record with Q1.1, Q1.2 and R1.1. */
class CorrectFacesTest {

	@TempDir
	private static Path made;
	private static Path questioned, record;

	@TempDir
	private Path folder;
	private Path file;

	@BeforeAll
	static void makeRecord() throws IOException {
		questioned = made.resolve("questioned.png");
		Samples.pair(questioned, "062_03.jpg", "115_03.jpg");
		record = compare(made.resolve("record"), Samples.FAST);
	}

	@BeforeEach
	void nameFile() {
		file = folder.resolve("corrections.csv");
	}

	@Test
	void showsEachPhotographOnce() throws IOException {
		final Path same = CompareFaces.run(questioned.toString(), questioned
			.toString(), folder.resolve("same").toString(), Samples.FAST, Progress.SILENT).record();
		assertEquals(1, CorrectFaces.open(same.toString(), file.toString(), "Ann").size());
		assertEquals("Q1 questioned.png", open().title(0));
	}

	@Test
	void showsTheFacesOfTheRecord() {
		assertEquals(List.of("1 as detected", "2 as detected"), words(open(), 0));
	}

	@Test
	void writesAMoveThatARunTakes() throws IOException {
		final CorrectFaces sheet = open();
		sheet.place(0, Optional.of(1), sheet.pixels(0), moved(face(sheet, 0)), "the eyes");
		final Table applied = Table.read(compare(folder.resolve("corrected"), Samples.FAST.correctedBy(file.toString())).resolve(
			"corrections.csv"));
		assertEquals(List.of("Q1.1"), applied.column("face"));
		assertEquals(List.of("the eyes"), applied.column("why"));
	}

	@Test
	void writesAnAddedFaceThatARunTakes() throws IOException {
		final CorrectFaces sheet = open();
		sheet.reject(0, 1, "to be drawn anew");
		assertEquals(3, sheet.place(0, Optional.empty(), sheet.pixels(0), face(sheet, 0), "drawn anew"));
		assertEquals(List.of("Q1.2", "Q1.3", "R1.1"), Table.read(compare(folder.resolve("corrected"), Samples.FAST.correctedBy(file
			.toString())).resolve("faces.csv")).column("face"));
	}

	@Test
	void movesAnAddedFaceOnceMore() {
		final CorrectFaces sheet = open();
		sheet.place(0, Optional.empty(), sheet.pixels(0), face(sheet, 0), "missed");
		sheet.place(0, Optional.of(3), sheet.pixels(0), moved(face(sheet, 0)), "missed, again");
		assertEquals(List.of("1 as detected", "2 as detected", "3 added: missed, again"), words(sheet, 0));
	}

	@Test
	void forgetsAnAddedFaceThatIsRejected() {
		final CorrectFaces sheet = open();
		sheet.place(0, Optional.empty(), sheet.pixels(0), face(sheet, 0), "missed");
		sheet.reject(0, 3, "no face after all");
		assertEquals(List.of("1 as detected", "2 as detected"), words(sheet, 0));
	}

	@Test
	void showsNoPlaceForARejectedFace() {
		final CorrectFaces sheet = open();
		sheet.reject(0, 2, "a pattern");
		assertEquals("2 rejected: a pattern", words(sheet, 0).get(1));
		assertTrue(sheet.faces(0).get(1).now().isEmpty());
	}

	@Test
	void undoesACorrection() throws IOException {
		final CorrectFaces sheet = open();
		sheet.reject(0, 2, "a pattern");
		sheet.undo(0, 2);
		assertEquals(List.of(), Table.read(file).rows());
	}

	@Test
	void goesOnWithTheFileThatIsThere() {
		open().reject(0, 2, "a pattern");
		open().reject(1, 1, "a poster");
		assertEquals("2 rejected: a pattern", words(open(), 0).get(1));
		assertEquals("1 rejected: a poster", words(open(), 1).get(0));
	}

	@Test
	void neverChangesTheRecord() throws IOException {
		final Map<String, String> before = RecordBytes.all(record);
		open().reject(0, 2, "a pattern");
		assertEquals(before, RecordBytes.all(record));
	}

	@Test
	void startsFromTheFacesAsDetectedInACorrectedRecord() {
		final CorrectFaces sheet = open();
		sheet.reject(0, 2, "a pattern");
		sheet.place(0, Optional.of(1), sheet.pixels(0), moved(face(sheet, 0)), "the eyes");
		sheet.place(0, Optional.empty(), sheet.pixels(0), shifted(face(sheet, 0), 150), "missed");
		final Path corrected = compare(folder.resolve("corrected"), Samples.FAST.correctedBy(file.toString()));
		final CorrectFaces again = CorrectFaces.open(corrected.toString(), folder.resolve("new.csv").toString(), "Ann");
		assertEquals(List.of("1 as detected", "2 as detected"), words(again, 0));
		assertEquals(face(open(), 0), face(again, 0));
	}

	@Test
	void tellsTheRunThatAppliedTheCorrections() {
		final CorrectFaces sheet = open();
		sheet.reject(0, 1, "a pattern");
		assertEquals("questioned=[" + questioned + "] reference=[" + Samples.FOLDER.resolve("062_08.jpg").toAbsolutePath() +
			"] output=[" + record + "-2] subfolders=false face=all method=fast long_side=320 recogniser=sface " +
			"distance=cosine overlays=false accept_licence=false calibration=none corrections=[" + file +
			"] embeddings=false population=unstated adults=unknown years_apart=unknown questioned_show=unknown reference_show=unknown " +
			"plates=10", sheet.again(Progress.SILENT).options().replaceFirst(
				"-\\d\\]", "-2]"));
	}

	@Test
	void runsAgainBesideWhatWasRunAgain() {
		final CorrectFaces sheet = open();
		sheet.reject(0, 1, "a pattern");
		final Path first = sheet.again(Progress.SILENT).outcome().record();
		assertNotEquals(first, sheet.again(Progress.SILENT).outcome().record());
	}

	@Test
	void keepsABlindRecordBlindWhenItIsRunAgain() {
		final Path blind = folder.resolve("blind");
		CompareFaces.run(questioned.toString(), Samples.FOLDER.resolve("062_08.jpg").toString(), blind.toString(), Samples.FAST,
			new Presentation(0, true), Progress.SILENT);
		final CorrectFaces sheet = CorrectFaces.open(blind.toString(), file.toString(), "Ann");
		sheet.reject(0, 1, "a pattern");
		final CorrectFaces.Again again = sheet.again(Progress.SILENT);
		assertTrue(again.options().endsWith(" blind=true"));
		assertFalse(Files.exists(again.outcome().record().resolve("pairs.csv")));
	}

	@Test
	void refusesToRunAgainWithoutACorrection() {
		assertEquals("Nothing is corrected yet; expected a face placed, added or rejected.", assertThrows(UserError.class,
			() -> open().again(Progress.SILENT)).getMessage());
	}

	@Test
	void suggestsTheFaceThatTheDetectorSeesInABox() {
		final CorrectFaces sheet = open();
		final Face detected = sheet.faces(0).get(0).detected().face();
		final Box drawn = grown(detected.box(), 10);
		final Face suggested = sheet.suggest(sheet.pixels(0), drawn);
		assertNotEquals(drawn, suggested.box());
		assertTrue(suggested.leftEye().distanceTo(detected.leftEye()) < 10, suggested + " and " + detected);
	}

	@Test
	void suggestsPlacesWhereTheDetectorSeesNothing() {
		final CorrectFaces sheet = open();
		final Face suggested = sheet.suggest(sheet.pixels(0), new Box(2, 2, 40, 40));
		assertEquals(new Box(2, 2, 40, 40), suggested.box());
		assertTrue(suggested.leftEye().x() < suggested.rightEye().x());
	}

	@Test
	void suggestsPlacesForABoxBeyondThePhotograph() {
		final CorrectFaces sheet = open();
		final Box beyond = new Box(5_000, 5_000, 40, 40);
		assertEquals(beyond, sheet.suggest(sheet.pixels(0), beyond).box());
	}

	@Test
	void writesOfOneFaceThatIsMeantWhatRejectingTheOthersWrites() throws IOException {
		open().meant(0, 2, "another");
		final String meant = Files.readString(file);
		Files.delete(file);
		open().reject(0, 1, "another");
		assertEquals(Files.readString(file), meant);
	}

	@Test
	void takesARejectionBackOfTheFaceThatIsMeant() {
		final CorrectFaces sheet = open();
		sheet.meant(0, 1, "another");
		sheet.meant(0, 2, "no, the other");
		assertEquals(List.of("1 rejected: no, the other", "2 as detected"), words(sheet, 0));
	}

	@Test
	void leavesAFaceThatIsMeantWhereItWasMovedTo() {
		final CorrectFaces sheet = open();
		sheet.place(0, Optional.of(1), sheet.pixels(0), moved(face(sheet, 0)), "the eyes");
		sheet.meant(0, 1, "another");
		assertEquals(List.of("1 moved: the eyes", "2 rejected: another"), words(sheet, 0));
	}

	@Test
	void findsTheFaceThatIsClicked() {
		final CorrectFaces sheet = open();
		assertEquals(2, SheetFace.at(sheet.faces(0), sheet.faces(0).get(1).detected().face().box().centre()).orElseThrow().number());
	}

	@Test
	void findsNoFaceThatIsRejected() {
		final CorrectFaces sheet = open();
		sheet.meant(0, 1, "another");
		assertEquals(Optional.empty(), SheetFace.at(sheet.faces(0), sheet.faces(0).get(1).detected().face().box().centre()));
	}

	@Test
	void findsAPhotographByItsId() {
		assertEquals("R1", open().title(open().photograph("R1")).split(" ")[0]);
	}

	@Test
	void refusesAnIdThatNoPhotographHas() {
		assertEquals("first is 'Q7'; expected the id of a photograph that can be read, such as Q1.", assertThrows(UserError.class,
			() -> open().photograph("Q7")).getMessage());
	}

	@Test
	void wantsAReason() {
		assertEquals("The reason is empty; expected why this face is corrected.", assertThrows(UserError.class, () -> open()
			.reject(0, 1, " ")).getMessage());
	}

	@Test
	void wantsAName() {
		assertEquals("who is empty; expected the name of the person who corrects.", assertThrows(UserError.class,
			() -> CorrectFaces.open(record.toString(), file.toString(), "")).getMessage());
	}

	@Test
	void refusesAPointOutsideThePhotograph() {
		final CorrectFaces sheet = open();
		assertTrue(assertThrows(UserError.class, () -> sheet.place(0, Optional.of(1), sheet.pixels(0), shifted(face(sheet, 0),
			9_000), "why")).getMessage().startsWith("Q1 questioned.png: the point "));
		assertFalse(Files.exists(file));
	}

	@Test
	void refusesExchangedEyes() {
		final CorrectFaces sheet = open();
		final Face face = face(sheet, 0);
		final List<Point> exchanged = new ArrayList<>(face.points());
		Collections.swap(exchanged, 0, 1);
		assertTrue(assertThrows(UserError.class, () -> sheet.place(0, Optional.of(1), sheet.pixels(0), new Face(face.box(),
			exchanged, 1), "why")).getMessage().startsWith("Q1 questioned.png: the left eye lies to the right of the right one"));
		assertFalse(Files.exists(file));
	}

	@Test
	void refusesAFileInTheRecord() {
		assertEquals("corrections is " + record.resolve("c.csv") + ", which lies in the record; expected a file outside of it.",
			assertThrows(UserError.class, () -> CorrectFaces.open(record.toString(), record.resolve("c.csv").toString(), "Ann"))
				.getMessage());
	}

	@Test
	void refusesAFileInAFolderThatIsNotThere() {
		final Path nowhere = folder.resolve("no/c.csv");
		assertEquals("corrections is " + nowhere + "; expected a file to write in a folder that exists.", assertThrows(
			UserError.class, () -> CorrectFaces.open(record.toString(), nowhere.toString(), "Ann")).getMessage());
	}

	private static Face face(final CorrectFaces sheet, final int photograph) {
		return sheet.faces(photograph).get(0).detected().face();
	}

	private static Face moved(final Face face) {
		return face.plus(3, 2);
	}

	private static Face shifted(final Face face, final double down) {
		return face.plus(0, down);
	}

	private static Box grown(final Box box, final double by) {
		return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
	}

	private static List<String> words(final CorrectFaces sheet, final int photograph) {
		return sheet.faces(photograph).stream().map(SheetFace::toString).toList();
	}

	private CorrectFaces open() {
		return CorrectFaces.open(record.toString(), file.toString(), "Ann");
	}

	private static Path compare(final Path record, final Settings settings) {
		return CompareFaces.run(questioned.toString(), Samples.FOLDER.resolve("062_08.jpg").toString(), record.toString(),
			settings, Progress.SILENT).record();
	}
}
