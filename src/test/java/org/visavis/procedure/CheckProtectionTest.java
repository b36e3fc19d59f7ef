package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.mark.KeyFile;
import org.visavis.repeat.Verification;
import org.visavis.run.Outcome;

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
