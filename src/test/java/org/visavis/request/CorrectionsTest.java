package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.UserError;
import org.visavis.correct.CorrectedFaces;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.procedure.CorrectionsCsv;

class CorrectionsTest {

	private static final String HASH = "ab".repeat(32);
	private static final String PLACE = "10,10,40,50,20,30,40,30,30,40,22,50,38,50";
	private static final Face FACE = new Face(new Box(10, 10, 40, 50), List.of(new Point(20, 30), new Point(40, 30),
		new Point(30, 40), new Point(22, 50), new Point(38, 50)), 0.9);

	@TempDir
	private Path folder;
	private Path csv;

	@BeforeEach
	void name() {
		csv = folder.resolve("c.csv");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
		"shift,1,PLACE,Ann,why| action is 'shift'; expected move, add or reject.",
		"move,one,PLACE,Ann,why| face is 'one'; expected the number of a face as detected.",
		"move,0,PLACE,Ann,why| face is '0'; expected the number of a face as detected.",
		"add,2,PLACE,Ann,why| face is '2'; expected nothing, since an added face gets the next number.",
		"reject,1,PLACE,Ann,why| x is '10'; expected nothing, since the face is rejected.",
		"move,1,PLACE,,why| who is empty; expected a value.", "move,1,PLACE,Ann,| why is empty; expected a value.",
		"move,1,10,10,NaN,50,20,30,40,30,30,40,22,50,38,50,Ann,why| width is 'NaN'; expected a number of pixels.",
		"move,1,10,10,40,0,20,30,40,30,30,40,22,50,38,50,Ann,why| height is '0'; expected more than 0 pixels.",
		"move,1,10,10,40,50,20,30,20,30,30,40,22,50,38,50,Ann,why| the eyes are less than a pixel apart; expected two places.",
		"move,1,10,10,40,50,40,30,20,30,30,40,22,50,38,50,Ann,why| the left eye lies to the right of the right one, or the eyes " +
			"below the mouth; expected left and right as seen in the photograph, the face being upright.",
		"add,,10,10,40,50,20,30,40,30,30,40,38,50,22,50,Ann,why| the left corner of the mouth lies to the right of the right " +
			"one, or the eyes below the mouth; expected left and right as seen in the photograph, the face being upright.",
		"add,,10,10,40,50,20,50,40,50,30,40,22,30,38,30,Ann,why| the left eye lies to the right of the right one, or the eyes " +
			"below the mouth; expected left and right as seen in the photograph, the face being upright.",
		"add,,10,10,40,50,20,30,40,30,30,30,20,30,40,30,Ann,why| the left eye lies to the right of the right one, or the eyes " +
			"below the mouth; expected left and right as seen in the photograph, the face being upright.",
		"move,1,10,10,40,50,,30,40,30,30,40,22,50,38,50,Ann,why| eye_left_x is ''; expected a number of pixels." })
	void refusesALineByItsNumber(final String line, final String sentence) throws IOException {
		CorrectionsCsv.write(csv, HASH + ",move,2," + PLACE + ",Ann,why", HASH + "," + line.replace("PLACE", line.startsWith(
			"reject") ? "10" + ",".repeat(13) : PLACE));
		assertEquals(csv + ", line 3: " + sentence, refusal());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
		"a face upside down | 40,50,20,50,30,40,38,30,22,30", "on its side | 40,20,40,40,30,30,20,22,20,38",
		"on its other side | 20,40,20,20,30,30,40,38,40,22",
		"in profile, with points that the detector exchanged by a little | 30,30,29,30,38,40,33,50,31,50" })
	void takesAFace(final String what, final String points) throws IOException {
		CorrectionsCsv.write(csv, HASH + ",add,,10,10,40,50," + points + ",Ann,why");
		assertEquals(1, Corrections.read(csv).lines().size(), what);
	}

	@Test
	void refusesMoreCorrectionsThanAPhotographCanHaveFaces() throws IOException {
		CorrectionsCsv.write(csv, IntStream.rangeClosed(1, 2001).mapToObj(CorrectionsTest::move).toArray(String[]::new));
		assertEquals(csv + ", line 2002: the photograph has 2001 corrections; expected at most 2000.", refusal());
	}

	@Test
	void refusesALongReasonByItsLine() throws IOException {
		CorrectionsCsv.write(csv, move(1), HASH + ",reject,2" + ",".repeat(15) + "Ann," + "x".repeat(10_001));
		assertEquals(csv + ", line 3: found a cell of more than 10000 letters, expected at most so many.", refusal());
	}

	@Test
	void refusesAHashThatIsNone() throws IOException {
		CorrectionsCsv.write(csv, "ABC,move,2," + PLACE + ",Ann,why");
		assertEquals(csv + ", line 2: photo_sha256 is 'ABC'; expected 64 lower-case hexadecimal digits.", refusal());
	}

	@Test
	void refusesAFileWithoutReasons() throws IOException {
		Files.writeString(csv, "photo_sha256,action,face,who\n");
		assertEquals(csv + " has the columns photo_sha256, action, face, who; expected one called why, with commas between " +
			"columns.", refusal());
	}

	@Test
	void refusesTwoLinesForOneFace() throws IOException {
		CorrectionsCsv.write(csv, move(1), move(1));
		assertEquals(csv + ", line 3: face 1 of the photograph is corrected twice; expected one line a face.", refusal());
	}

	@Test
	void refusesAPhotographThatIsNotThere() throws IOException {
		CorrectionsCsv.write(csv, move(1));
		assertEquals(csv + ", line 2: no photograph of this run has the SHA-256 " + HASH +
			"; expected that of a photograph among the inputs.", assertThrows(UserError.class, () -> Corrections.read(csv)
				.checkPhotographs(Set.of("cd"))).getMessage());
	}

	@Test
	void refusesAFaceThatIsNotThere() throws IOException {
		CorrectionsCsv.write(csv, move(2));
		assertEquals(csv + ", line 2: the photograph has no face 2; expected 1 to 1 as detected by this run.", refusalIn(100,
			100));
	}

	@Test
	void refusesAPointOutsideThePhotograph() throws IOException {
		CorrectionsCsv.write(csv, move(1));
		assertEquals(csv + ", line 2: the point 22.0, 50.0 is outside; expected a place in the photograph, which is 100 x 48 " +
			"pixels.", refusalIn(100, 48));
	}

	@Test
	void refusesABoxWhoseCentreIsOutside() throws IOException {
		CorrectionsCsv.write(csv, HASH + ",move,1,45,10,200,50,20,30,40,30,30,40,22,50,38,50,Ann,why");
		assertEquals(csv + ", line 2: the centre of the box is outside; expected a place in the photograph, which is 100 x " +
			"100 pixels.", refusalIn(100, 100));
	}

	@Test
	void refusesToMoveAFaceToWhereItIsNot() throws IOException {
		CorrectionsCsv.write(csv, HASH + ",move,1,45,10,40,50,50,30,70,30,60,40,52,50,68,50,Ann,why");
		assertEquals(csv + ", line 2: the box of face 1 is moved to where hardly anything of the face is; expected the face " +
			"as this run detected it, or reject and add.", refusalIn(100, 100));
	}

	@Test
	void refusesPointsOfAnotherFace() throws IOException {
		CorrectionsCsv.write(csv, HASH + ",move,1,10,10,40,50,65,30,85,30,75,40,67,50,83,50,Ann,why");
		assertEquals(csv + ", line 2: the point 65.0, 30.0 is far from the box; expected the points of the face in the box.",
			refusalIn(100, 100));
	}

	@Test
	void refusesToAddAFaceThatIsThere() throws IOException {
		CorrectionsCsv.write(csv, HASH + ",add,," + PLACE + ",Ann,why");
		assertEquals(csv + ", line 2: the added face lies on face 1; expected move 1, or reject it first.", refusalIn(100,
			100));
	}

	@Test
	void refusesAPhotographThatCannotBeSearched() throws IOException {
		CorrectionsCsv.write(csv, move(1));
		assertEquals(csv + ", line 2: the photograph cannot be used: it is cut off; expected one that can be searched.",
			assertThrows(UserError.class, () -> Corrections.read(csv).refuseWhere(HASH, "it is cut off")).getMessage());
	}

	private static String move(final int face) {
		return HASH + ",move," + face + "," + PLACE + ",Ann,why";
	}

	private String refusal() {
		return assertThrows(UserError.class, () -> Corrections.read(csv)).getMessage();
	}

	private String refusalIn(final int width, final int height) throws IOException {
		final CorrectedFaces faces = new CorrectedFaces(List.of(FACE), Corrections.read(csv).of(HASH));
		return assertThrows(UserError.class, () -> faces.in(width, height)).getMessage();
	}
}
