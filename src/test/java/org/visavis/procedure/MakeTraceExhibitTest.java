package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.repeat.Verification;
import org.visavis.request.TraceSettings;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;

/** Of a photograph against itself and against another. */
class MakeTraceExhibitTest {

	@TempDir
	private static Path folder;
	private static Path untouched, exhibited;

	@BeforeAll
	static void makeRecord() throws IOException {
		final Path questioned = Samples.copy(folder.resolve("questioned"), "062_03.jpg"), reference = Samples.copy(folder.resolve("reference"),
			"062_03.jpg", "115_03.jpg");
		untouched = TraceSource.run(questioned.toString(), reference.toString(), folder.resolve("record").toString(), Samples.FAST,
			new TraceSettings(1), Progress.SILENT).record();
		exhibited = RecordBytes.write(RecordBytes.all(untouched), folder.resolve("exhibited"));
		make(exhibited, "Q1", "R1", "");
		make(exhibited, "Q1.1", "R1", "a-face");
	}

	@Test
	void addsASheetAndAStack() {
		final SealedRecord record = SealedRecord.open(exhibited);
		assertTrue(List.of("exhibits/trace-Q1-R1.png", "exhibits/trace-Q1-R1.tif", "exhibits/a-face.png", "exhibits/a-face.tif").stream().allMatch(
			record::has));
	}

	@Test
	void listsItWithTheLineThatMakesItAgain() {
		final Map<String, String> row = SealedRecord.open(exhibited).table("exhibits.csv").named().get(1);
		assertEquals("run(\"Make Exhibit...\", \"record=[\" + getArgument() + \"] face_a=Q1.1 face_b=R1 kind=trace name=[a-face]\");", row.get(
			"macro"));
	}

	@Test
	void saysThatItWasTracedAgainToTheSameNumbers() {
		final String words = MakeTraceExhibit.open(untouched.toString(), "Q1.1", "R1", "").stack().words();
		assertTrue(words.contains("Traced again for this exhibit: the same numbers; "), words);
	}

	@Test
	void isMadeAgainByAVerification() {
		final Verification verification = VerifyRecord.run(exhibited.toString(), true, "", Progress.SILENT);
		assertEquals(List.of(), verification.findings(), verification::sentence);
	}

	@Test
	void leavesAnExhibitThatIsThere() {
		final Outcome again = make(exhibited, "Q1", "R1", "");
		assertEquals("exhibits/trace-Q1-R1.png is in the record " + exhibited + " already.", again.sentence());
	}

	@Test
	void refusesAPairThatWasNotTraced() {
		assertEquals("face_a is 'Q1' and face_b 'R7'; expected a questioned picture or face and a candidate of traces.csv, such as Q1 and R1.",
			assertThrows(UserError.class, () -> make(untouched, "Q1", "R7", "")).getMessage());
	}

	@Test
	void refusesARecordOfAnotherCommand() throws IOException {
		final Path faces = DetectFacesInFiles.run(folder.resolve("questioned").toString(), folder.resolve("faces").toString(), Samples.FAST,
			Progress.SILENT).record();
		assertEquals("The record " + faces + " has no traces.csv; expected a record of Trace Source....", assertThrows(UserError.class,
			() -> make(faces, "Q1", "R1", "")).getMessage());
	}

	private static Outcome make(final Path record, final String traced, final String candidate, final String called) {
		return MakeTraceExhibit.run(record.toString(), traced, candidate, called, "", "E. Xaminer");
	}
}
