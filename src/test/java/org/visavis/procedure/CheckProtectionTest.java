package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.mark.KeyFile;
import org.visavis.record.Sha256Sums;
import org.visavis.record.TestKeys;
import org.visavis.repeat.Verification;
import org.visavis.run.Outcome;
import org.visavis.seal.RecordCheck;
import org.visavis.seal.Seal;

/** Two photographs of one key: one questioned smaller as JPEG, one with another's face laid over it; and one that was never marked. */
class CheckProtectionTest {

	@TempDir
	private static Path folder;
	private static ProtectedSample sample;
	private static Path questioned, protections;
	private static Outcome made;

	@BeforeAll
	static void check() throws IOException {
		sample = ProtectedSample.in(folder);
		protections = folder.resolve("protections");
		sample.protect(sample.input().resolve("a.jpg"), "protections/one", ProtectedSample.CONSENT);
		sample.protect(Samples.FOLDER.resolve("115_03.jpg"), "protections/two", ProtectedSample.CONSENT);
		questioned = Files.createDirectories(folder.resolve("questioned"));
		final BufferedImage one = marked("one");
		ImageIO.write(ProtectedSample.drawn(one, one.getWidth() / 2, one.getHeight() / 2, BufferedImage.TYPE_INT_RGB), "jpg", questioned.resolve("a.jpg")
			.toFile());
		final BufferedImage two = marked("two");
		swapFace(two, ImageIO.read(Samples.FOLDER.resolve("062_08.jpg").toFile()));
		ImageIO.write(two, "png", questioned.resolve("b.png").toFile());
		Files.copy(Samples.FOLDER.resolve("115_08.jpg"), questioned.resolve("c.jpg"));
		Files.writeString(questioned.resolve("d.jpg"), "no picture");
		made = sample.check(questioned, protections, "record");
	}

	private static BufferedImage marked(final String record) throws IOException {
		return ImageIO.read(protections.resolve(record).resolve("protected/P1.png").toFile());
	}

	/** Studio portraits of one set: the middle of one, from the brows to the chin, shows the other's features. */
	private static void swapFace(final BufferedImage picture, final BufferedImage other) {
		final int w = picture.getWidth(), h = picture.getHeight();
		final BufferedImage same = ProtectedSample.drawn(other, w, h, BufferedImage.TYPE_INT_RGB);
		for (int y = h / 4; y < h * 3 / 4; y++)
			for (int x = w / 4; x < w * 3 / 4; x++) picture.setRGB(x, y, same.getRGB(x, y));
	}

	@Test
	void namesTheRecordWhoseMarkIsInEachPicture() {
		assertEquals(Map.of("Q1", "mark one", "Q2", "mark two", "Q3", "none ", "Q4", "unread "), made.table("marks.csv").named().stream().collect(Collectors
			.toMap(row -> row.get("questioned"), row -> row.get("kind") + " " + row.get("record"))));
	}

	@Test
	void saysNothingWhereItFindsNothing() {
		assertEquals("no mark was found, which says nothing", made.table("marks.csv").named().get(2).get("verdict"));
	}

	@Test
	void boundsTheFalseAlarmsOfAFinding() {
		assertTrue(Double.parseDouble(made.table("marks.csv").named().get(0).get("false_alarms")) < 1e-6);
	}

	@Test
	void knowsTheFaceThatWasProtectedFromAnotherInItsPlace() {
		assertEquals(List.of("Q1.1 protected", "Q2.1 another"), made.table("marked_faces.csv").named().stream().map(row -> row.get("face") + " " + row.get(
			"kind")).toList());
	}

	@Test
	void callsAFaceThatAgreesWithNoneNeitherReplacedNorTurned() {
		assertEquals("the face does not agree with the one that was protected", made.table("marked_faces.csv").named().get(1).get("verdict"));
	}

	@Test
	void saysBesideEachMarkThatFacesWereCompared() {
		assertEquals(List.of("compared", "compared", "", ""), made.table("marks.csv").column("faces"));
	}

	@Test
	void saysThatFacesWereNotComparedWhereTheirCodesAreErased() throws IOException {
		final Path record = copy("erased");
		EraseRecord.run(record.toString(), false, "");
		assertEquals("not compared: the codes were erased from the record", sample.check(questioned.resolve("a.jpg"), record, "of erased").table("marks.csv")
			.named().get(0).get("faces"));
	}

	@Test
	void saysThatARecordIsNeitherSignedNorStamped() throws IOException {
		assertTrue(Files.readString(made.record().resolve("marks.html")).contains("not signed; not stamped"));
	}

	@Test
	@Tag("fiji")
	void saysByWhomARecordIsSigned() throws IOException {
		final Path record = copy("signed");
		SignRecord.run(record.toString(), TestKeys.path("rsa.p12").toString(), TestKeys.PASSWORD);
		final String page = Files.readString(sample.check(questioned.resolve("a.jpg"), record, "of signed").record().resolve("marks.html"));
		final Seal seal = RecordCheck.of(record).signature().orElseThrow();
		assertTrue(page.contains("signed by " + seal.subject() + ", certificate SHA-256 " + seal.fingerprint()), page);
	}

	@Test
	void boundsTheChanceOfANumberOfNoRecord() {
		final Outcome of = sample.check(questioned.resolve("a.jpg"), protections.resolve("two"), "unknown");
		assertEquals("unknown_number 1e-8", of.table("marks.csv").named().get(0).get("kind") + " " + of.table("marks.csv").named().get(0).get(
			"false_alarms"));
	}

	@Test
	void refusesWordsThatWereChangedAfterwards() throws IOException {
		final Path record = copy("other words");
		final Forger forger = new Forger(record);
		forger.edit("manifest.json", "by her own leave", "by nobody's leave");
		Sha256Sums.write(record);
		assertEquals("record is " + record + ", in which the number of P1 does not follow from its words and its original; expected a record as it was made.",
			refusal(record));
	}

	@Test
	void refusesAnotherOriginal() throws IOException {
		final Path record = copy("other original");
		new Forger(record).edit("protections.csv", "P1,(\\w+),protected/P1.png,\\w{4}", "P1,$1,protected/P1.png,0123");
		Sha256Sums.write(record);
		assertTrue(refusal(record).contains("the number of P1 does not follow"));
	}

	@Test
	void refusesACodeOfAnotherNumber() throws IOException {
		final Path record = copy("other code");
		new Forger(record).edit("face_codes.csv", "P1.1,\\w{4}", "P1.1,0123");
		Sha256Sums.write(record);
		assertTrue(refusal(record).contains("face_codes.csv: the code of P1.1 is of the number 0123"));
	}

	@Test
	void refusesARecordFromWhichACodeWasTaken() throws IOException {
		final Path record = copy("no code");
		new Forger(record).edit("face_codes.csv", "P1.1.*\\R", "");
		Sha256Sums.write(record);
		assertEquals(record.resolve("face_codes.csv") + ": the code of P1.1 is missing; expected a record as it was made.", refusal(record));
	}

	@Test
	void refusesToWriteIntoARecord() {
		final Path output = protections.resolve("one/check");
		assertEquals("output is " + output + ", which lies in the record " + protections + "; expected a folder outside of what is read.", assertThrows(
			UserError.class, () -> sample.check(questioned, protections, "protections/one/check")).getMessage());
		assertFalse(Files.exists(output));
	}

	@Test
	void hasNoReportOfFaces() {
		assertTrue(assertThrows(UserError.class, () -> WriteReport.run(made.record().toString(), "", true, false, "")).getMessage().contains(
			" is a record of Check Protection..., whose page is marks.html; "));
	}

	private static Path copy(final String name) throws IOException {
		return RecordBytes.write(RecordBytes.all(protections.resolve("one")), folder.resolve(name));
	}

	private static String refusal(final Path record) {
		return assertThrows(UserError.class, () -> sample.check(questioned, record, "refused")).getMessage();
	}

	@Test
	void isMadeAgainFromPicturesRecordsAndKey() {
		final Verification verification = VerifyRecord.run(made.record().toString(), true, "", Progress.SILENT);
		assertEquals(List.of(), verification.findings(), verification::sentence);
	}

	@Test
	void makesTheSameBytesWithAnotherNumberOfThreads() throws IOException {
		System.setProperty("visavis.threads", "1");
		try {
			final Map<String, String> one = RecordBytes.all(made.record()), other = RecordBytes.all(sample.check(questioned, protections, "threads").record());
			for (final String file : List.of("marks.csv", "marked_faces.csv", "marks.html")) assertEquals(one.get(file), other.get(file), file);
		}
		finally {
			System.clearProperty("visavis.threads");
		}
	}

	@Test
	void refusesARecordThatIsNotAsItWasSealed() throws IOException {
		final Path record = RecordBytes.write(RecordBytes.all(protections.resolve("one")), folder.resolve("tampered"));
		Files.writeString(record.resolve("protections.csv"), Files.readString(record.resolve("protections.csv")).replace("P1,", "P1,0"));
		assertEquals("record is " + record + ", which is not as it was sealed: protections.csv is changed; expected a record that Verify Record... finds in " +
			"order.", assertThrows(UserError.class, () -> sample.check(questioned, record, "of tampered")).getMessage());
	}

	@Test
	void refusesAKeyThatNoRecordIsOf() {
		final Path other = folder.resolve("other key");
		KeyFile.makeWhereNoneIs(other);
		assertTrue(assertThrows(UserError.class, () -> CheckProtection.run(questioned.toString(), protections.toString(), other.toString(), folder.resolve(
			"other").toString(), Samples.FAST, Progress.SILENT)).getMessage().endsWith("expected the key with which the photographs were marked."));
	}

	@Test
	void refusesAFolderWithoutRecordsOfProtection() {
		assertTrue(assertThrows(UserError.class, () -> sample.check(questioned, sample.input(), "nothing")).getMessage().contains(
			"which holds no record of protection"));
	}
}
