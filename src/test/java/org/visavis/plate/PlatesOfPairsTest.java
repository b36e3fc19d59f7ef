package org.visavis.plate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.answer.Answers;
import org.visavis.answer.HighestPairs;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.exhibit.LevelledFace;
import org.visavis.originals.RecordedPhotos;
import org.visavis.procedure.CompareFaces;
import org.visavis.procedure.CorrectionsCsv;
import org.visavis.procedure.MakeExhibit;
import org.visavis.procedure.RecordBytes;
import org.visavis.procedure.Samples;
import org.visavis.request.Presentation;
import org.visavis.seal.SealedRecord;

/** The plates of one photograph compared with all samples. */
class PlatesOfPairsTest {

	@TempDir
	private static Path folder;

	private static SealedRecord record;

	@BeforeAll
	static void search() {
		record = SealedRecord.open(run("record", 3));
	}

	private static Path run(final String name, final int plates) {
		return CompareFaces.run(Samples.FOLDER + "/062_08.jpg", Samples.FOLDER.toString(), folder.resolve(name).toString(),
			Samples.FAST, new Presentation(plates, false), Progress.SILENT).record();
	}

	@Test
	void theFirstPairsGetAPlate() throws IOException {
		assertEquals(HighestPairs.of(record.path(), 3).stream().map(pair -> "exhibits/plate-" + pair.get("face_a") + "-" + pair
			.get("face_b") + ".png").toList(), record.table("exhibits.csv").column("file"));
	}

	@Test
	void theBestPairOfEachQuestionedPhotographGetsAPlateBeforeAnyOther() throws IOException {
		final Path two = Samples.copy(folder.resolve("two"), "062_08.jpg", "119_08.jpg");
		final SealedRecord of = SealedRecord.open(CompareFaces.run(two.toString(), Samples.FOLDER.toString(), folder.resolve(
			"of two").toString(), Samples.FAST, new Presentation(2, false), Progress.SILENT).record());
		assertEquals(Set.of("Q1.1", "Q2.1"), Set.copyOf(of.table("exhibits.csv").column("face_a")));
		assertEquals(Answers.of(of).all().stream().map(answer -> answer.pair().get("face_b")).collect(Collectors.toSet()), Set
			.copyOf(of.table("exhibits.csv").column("face_b")));
	}

	@Test
	void withoutLrTheMostAlikeComeFirst() {
		final List<String> scores = record.table("pairs.csv").column("score");
		final int best = IntStream.range(0, scores.size()).boxed().max((a, b) -> Double.compare(Double.parseDouble(scores.get(
			a)), Double.parseDouble(scores.get(b)))).orElseThrow();
		assertEquals(record.table("pairs.csv").column("face_b").get(best), record.table("exhibits.csv").column("face_b").get(
			0));
	}

	@Test
	void aPlateIsWhatMakeExhibitMakes() {
		assertEquals("exhibits/plate-Q1.1-R1.1.png is in the record " + record.path() + " already.", MakeExhibit.run(record
			.path().toString(), "Q1.1", "R1.1", ExhibitSettings.PLATE, "").sentence());
	}

	@Test
	void theRecordIsTheSameEachTime() throws IOException {
		assertEquals(RecordBytes.repeatable(record.path()), RecordBytes.repeatable(run("another record", 3)));
	}

	@Test
	void aCorrectedFaceIsLevelledByItsCorrectedPoints() throws IOException {
		final Path moved = CorrectionsCsv.write(folder.resolve("moved.csv"), CorrectionsCsv.move(record.path(), "Q1.1", 20,
			9));
		final SealedRecord corrected = SealedRecord.open(CompareFaces.run(Samples.FOLDER + "/062_08.jpg", Samples.FOLDER
			.toString(), folder.resolve("corrected").toString(), Samples.FAST.correctedBy(moved.toString()), new Presentation(1,
				false), Progress.SILENT).record());
		final BufferedImage sheet = ImageIO.read(corrected.path().resolve(corrected.table("exhibits.csv").column("file").get(
			0)).toFile());
		final LevelledFace levelled = LevelledFace.of(RecordedPhotos.of(corrected, "").read(corrected.face("Q1.1")).pixels()
			.orElseThrow(), corrected.face("Q1.1").face(), ExhibitFrame.STANDARD);
		assertNotEquals(record.face("Q1.1").face(), corrected.face("Q1.1").face());
		assertArrayEquals(levelled.argb(), sheet.getRGB(24, 78, 400, 480, null, 0, 400));
	}

	@Test
	void withoutPlatesThereIsNoExhibit() {
		final Path none = run("none", 0);
		assertFalse(Files.exists(none.resolve("exhibits")) || Files.exists(none.resolve("exhibits.csv")));
	}
}
