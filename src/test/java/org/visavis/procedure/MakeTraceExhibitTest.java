package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.originals.RecordedPhotos;
import org.visavis.plate.TraceExhibits;
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
			new TraceSettings(2), Progress.SILENT).record();
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
	void refusesToReplaceAStackWithOtherBytes() throws IOException {
		final Path changed = RecordBytes.copy(exhibited, folder.resolve("changed"));
		Files.writeString(changed.resolve("exhibits/trace-Q1-R1.tif"), "other");
		final String refusal = assertThrows(UserError.class, () -> make(changed, "Q1", "R1", "")).getMessage();
		assertTrue(refusal.contains("trace-Q1-R1.tif differs from what is made now"), refusal);
	}

	@Test
	void savesWhatWasOpened() throws IOException {
		final Path record = RecordBytes.copy(untouched, folder.resolve("opened"));
		MakeTraceExhibit.save(record.toString(), MakeTraceExhibit.open(record.toString(), "Q1.1", "R1", ""), "a-face", "E. Xaminer");
		assertEquals(RecordBytes.all(exhibited).get("exhibits/a-face.tif"), RecordBytes.all(record).get("exhibits/a-face.tif"));
	}

	@Test
	void refusesWhereTheVerdictIsAnother() throws IOException {
		final TraceExhibits exhibits = withTraces("verdict", traces -> traces.replaceFirst("(?m)^Q1,R1,,identical,", "Q1,R1,,not_supported,"));
		final String refusal = assertThrows(UserError.class, () -> exhibits.of("Q1", "R1")).getMessage();
		assertTrue(refusal.endsWith("; expected the same verdict."), refusal);
	}

	@Test
	void namesANumberThatIsAnother() throws IOException {
		final String words = withTraces("number", traces -> traces.replaceFirst("(?m)^(Q1,R1,,identical,.*),1\\.000,", "$1,0.999,")).of("Q1", "R1")
			.stack().words();
		assertTrue(words.contains("other values than those of equal_share in traces.csv; "), words);
	}

	@Test
	void saysWhichFaceLinksTwoPicturesThatAreNotLinkedOtherwise() throws IOException {
		final String traces = Files.readString(untouched.resolve("traces.csv"));
		final String whole = traces.lines().filter(line -> line.startsWith("Q1,R2,,not_supported,")).findFirst().orElseThrow();
		final String words = withTraces("link", t -> t + whole.replace("Q1,R2,,not_supported", "Q1,R2,Q1.9,same") + "\n").of("Q1", "R2").stack()
			.words();
		assertTrue(words.contains("does not link Q to K; traces.csv links them by face Q1.9."), words);
	}

	/** Of five faces of the candidate the three likeliest were tried: where embeddings were kept, the same again. */
	@Test
	void triesTheFacesThatTheSearchTried() throws IOException {
		final Path group = Files.createDirectory(folder.resolve("group"));
		final BufferedImage all = new BufferedImage(5 * 300, 400, BufferedImage.TYPE_INT_RGB);
		final Graphics2D drawing = all.createGraphics();
		for (int i = 0; i < 5; i++) drawing.drawImage(ImageIO.read(Samples.all().get(i).toFile()), 300 * i, 0, 300, 400, null);
		drawing.dispose();
		ImageIO.write(all, "png", group.resolve("all.png").toFile());
		final Path record = TraceSource.run(folder.resolve("questioned").toString(), group.toString(), folder.resolve("embedded").toString(),
			Samples.FAST.keepingEmbeddings(), new TraceSettings(1), Progress.SILENT).record();
		final String words = MakeTraceExhibit.open(record.toString(), "Q1.1", "R1", "").stack().words();
		assertTrue(words.contains("Traced again for this exhibit: the same numbers; "), words);
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

	/** The exhibits of the record with another traces.csv. */
	private static TraceExhibits withTraces(final String name, final UnaryOperator<String> changed) throws IOException {
		final Path record = RecordBytes.copy(untouched, folder.resolve(name));
		final String traces = Files.readString(record.resolve("traces.csv")), others = changed.apply(traces);
		assertNotEquals(traces, others);
		Files.writeString(record.resolve("traces.csv"), others);
		return new TraceExhibits(record, RecordedPhotos.of(SealedRecord.open(untouched), "")::read);
	}

	private static Outcome make(final Path record, final String traced, final String candidate, final String called) {
		return MakeTraceExhibit.run(record.toString(), traced, candidate, called, "", "E. Xaminer");
	}
}
