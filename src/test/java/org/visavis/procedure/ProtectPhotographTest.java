package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.file.Sha256;
import org.visavis.fingerprint.PdqHash;
import org.visavis.mark.KeyFile;
import org.visavis.mark.MarkNumber;
import org.visavis.mark.MarkReader;
import org.visavis.record.Sha256Sums;
import org.visavis.repeat.Verification;
import org.visavis.run.Outcome;

class ProtectPhotographTest {

	@TempDir
	private static Path folder;
	private static ProtectedSample sample;
	private static String before;
	/** Made once, by one thread. */
	private static Outcome made;

	@BeforeAll
	static void protect() throws IOException {
		sample = ProtectedSample.in(folder);
		before = hash(sample.input().resolve("a.jpg"));
		System.setProperty("visavis.threads", "1");
		made = sample.protect("record");
		System.clearProperty("visavis.threads");
	}

	@AfterEach
	void clear() {
		System.clearProperty("visavis.threads");
	}

	@Test
	void tellsWhereItMadeTheKey() {
		assertTrue(made.sentence().endsWith("; the key was made: keep " + sample.key() + " secret and keep a copy"), made.sentence());
	}

	@Test
	void writesAPictureThatCarriesTheNumberOfItsRow() throws IOException {
		final BufferedImage picture = ImageIO.read(made.record().resolve("protected/P1.png").toFile());
		final int w = picture.getWidth(), h = picture.getHeight();
		assertEquals(row("P1").get("number"), MarkNumber.text(new MarkReader(KeyFile.read(sample.key())).read(picture.getRGB(0, 0, w, h, null, 0, w), w, h,
			first -> true).number().orElseThrow()));
	}

	@Test
	void leavesTheOriginalAsItIs() throws IOException {
		assertEquals(before, hash(sample.input().resolve("a.jpg")));
	}

	@Test
	void notesTheHashesOfBothPictures() throws IOException {
		assertEquals(before + " " + hash(made.record().resolve("protected/P1.png")), row("P1").get("original_sha256") + " " + row("P1").get("marked_sha256"));
	}

	@Test
	void keepsAWholePicturesHashNearThatOfTheOriginal() {
		assertTrue(PdqHash.of(row("P1").get("original_pdq")).distance(PdqHash.of(row("P1").get(
			"marked_pdq"))) <= 16);
	}

	@Test
	void sealsACodeOfEachFace() {
		assertEquals(List.of("P1.1"), made.table("face_codes.csv").column("face").stream().filter(face -> face.startsWith("P1.")).toList());
	}

	@Test
	void hasNeitherTheKeyNorTheCodeInClear() throws IOException {
		final String secret = Files.readAllLines(sample.key()).get(1);
		for (final Map.Entry<String, String> file : RecordBytes.all(made.record()).entrySet()) assertFalse(file.getValue().contains(secret), file.getKey());
	}

	@Test
	void saysWhyATinyPictureHasNoMark() {
		assertEquals("20 x 20 pixels hide no mark that can be read again: too small, or too much of it black or white", row("P2").get("problem"));
	}

	@Test
	void marksGreyPicturesOfSixteenBitsAndTransparentOnes() {
		assertEquals(List.of("", ""), List.of(row("P3").get("problem"), row("P4").get("problem")));
	}

	@Test
	void hasARowForAFileThatIsNoPicture() {
		assertFalse(row("P5").get("problem").isEmpty());
	}

	@Test
	void makesTheSameBytesWithAnotherNumberOfThreads() throws IOException {
		System.setProperty("visavis.threads", "3");
		final Map<String, String> one = RecordBytes.all(made.record()), other = RecordBytes.all(sample.protect("threads").record());
		for (final String file : List.of("protections.csv", "face_codes.csv", "protected/P1.png", "protection.html")) assertEquals(one.get(file), other.get(
			file), file);
	}

	@Test
	void givesOtherWordsAnotherNumber() {
		final Outcome other = sample.protect(sample.input().resolve("a.jpg"), "other words", "for a newspaper, by her own leave");
		assertNotEquals(row("P1").get("number"), other.table("protections.csv").named().get(0).get("number"));
	}

	@Test
	void isMadeAgainFromItsPhotographsAndItsKey() {
		final Verification verification = VerifyRecord.run(made.record().toString(), true, "", Progress.SILENT);
		assertEquals(List.of(), verification.findings(), verification::sentence);
	}

	@Test
	void losesItsFaceCodesWhereTemplatesAreErased() throws IOException {
		final Path record = RecordBytes.write(RecordBytes.all(made.record()), folder.resolve("erased"));
		EraseRecord.run(record.toString(), false, "");
		assertFalse(Files.exists(record.resolve("face_codes.csv")));
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", Progress.SILENT).findings());
	}

	@Test
	void refusesAKeyInsideOfTheRecord() {
		final Path record = folder.resolve("inside");
		assertTrue(assertThrows(UserError.class, () -> ProtectPhotograph.run(sample.input().toString(), record.toString(), Samples.FAST, record.resolve(
			"key").toString(), 40, "x", "", Progress.SILENT)).getMessage().endsWith("expected a place that is not handed out with it."));
		assertFalse(Files.exists(record.resolve("key")));
	}

	@Test
	void refusesAKeyInsideOfAnotherRecord() {
		final Path key = made.record().resolve("protected/key");
		assertEquals("key_file is " + key + ", which lies in the record " + made.record() + "; expected a place that is not handed out with it.", assertThrows(
			UserError.class, () -> ProtectPhotograph.run(sample.input().toString(), folder.resolve("beside").toString(), Samples.FAST, key.toString(), 40,
				"x", "", Progress.SILENT)).getMessage());
	}

	@Test
	void makesNoKeyWhereThereIsNothingToProtect() {
		final Path key = folder.resolve("idle key");
		assertThrows(UserError.class, () -> ProtectPhotograph.run(folder.resolve("nowhere").toString(), folder.resolve("idle").toString(), Samples.FAST, key
			.toString(), 40, "x", "", Progress.SILENT));
		assertFalse(Files.exists(key));
	}

	@Test
	void isNoRecordWithoutItsFaceCodes() throws IOException {
		final Path record = RecordBytes.write(RecordBytes.all(made.record()), folder.resolve("without codes"));
		Files.delete(record.resolve("face_codes.csv"));
		Sha256Sums.write(record);
		assertEquals(List.of("face_codes.csv missing"), VerifyRecord.run(record.toString(), false, "", Progress.SILENT).findings().stream().map(
			finding -> finding.file() + " " + finding.finding()).toList());
	}

	@Test
	void hasNoReportOfFaces() {
		assertEquals(made.record() + " is a record of Protect Photograph..., whose page is protection.html; expected one of a comparison or detection of " +
			"faces, or of a search for copies or for the source.", assertThrows(UserError.class, () -> WriteReport.run(made.record().toString(), "", true,
				false, "")).getMessage());
	}

	@Test
	void refusesWordsThatAMacroCannotRepeat() {
		assertThrows(UserError.class, () -> sample.protect(sample.input(), "brackets", "for [her]"));
	}

	@Test
	void refusesToProtectWithoutWords() {
		assertEquals("consent is empty; expected what the photograph is given away for, and by whose leave, in words.", assertThrows(UserError.class,
			() -> sample.protect(sample.input(), "silent", " ")).getMessage());
	}

	private static Map<String, String> row(final String image) {
		return made.table("protections.csv").named().stream().filter(row -> row.get("image").equals(image)).findFirst().orElseThrow();
	}

	private static String hash(final Path file) throws IOException {
		return Sha256.of(Files.readAllBytes(file));
	}
}
