package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.repeat.Verification;
import org.visavis.request.TraceSettings;
import org.visavis.run.Outcome;

/** A copy made smaller and mirrored; one with a rectangle drawn into it; a file that is no picture. */
class TraceSourceTest {

	@TempDir
	private static Path folder;
	private static Path questioned, reference;
	/** Made once, by one thread. */
	private static Outcome undisturbed;

	@BeforeAll
	static void makeRecord() throws IOException {
		questioned = Files.createDirectory(folder.resolve("questioned"));
		reference = Samples.copy(folder.resolve("reference"), "062_03.jpg", "062_08.jpg", "115_03.jpg");
		final BufferedImage picture = ImageIO.read(Samples.FOLDER.resolve("062_03.jpg").toFile());
		final int w = picture.getWidth(), h = picture.getHeight();
		ImageIO.write(drawn(picture, w * 3 / 5, h * 3 / 5, new AffineTransform(-0.6, 0, 0, 0.6, w * 0.6, 0)), "jpg", questioned.resolve(
			"a mirrored.jpg").toFile());
		final BufferedImage pasted = drawn(picture, w, h, new AffineTransform());
		for (int y = 480; y < 560; y++)
			for (int x = 200; x < 360; x++) pasted.setRGB(x, y, 0x2040a0);
		ImageIO.write(pasted, "png", questioned.resolve("b pasted.png").toFile());
		Files.writeString(questioned.resolve("c text.jpg"), "no picture");
		System.setProperty("visavis.threads", "1");
		undisturbed = run("undisturbed", 3);
	}

	@AfterEach
	void clear() {
		System.clearProperty("visavis.threads");
	}

	@Test
	void linksTheFaceOfAMirroredCopyToItsSourceAlone() {
		assertEquals(List.of("R1"), undisturbed.table("traces.csv").named().stream().filter(row -> row.get("face").equals("Q1.1") && row.get(
			"kind").equals("same")).map(row -> row.get("candidate")).toList());
	}

	@Test
	void saysWherePixelsAreNotIdentical() {
		final Map<String, String> row = ofPasted();
		assertEquals("pixels identical outside the region of difference: 200.0 480.0 160.0 80.0", row.get("verdict") + ": " + row.get("region_x") + " " + row.get(
			"region_y") + " " + row.get("region_width") + " " + row.get("region_height"));
	}

	@Test
	void beginsWithWhatBecameOfEachQuestionedPicture() throws IOException {
		final String page = Files.readString(undisturbed.record().resolve("traces.html"));
		assertTrue(page.replaceAll("<[^>]*>", "|").replaceAll("[|\\s]+", "|").contains("Q3|(c|text.jpg)|not|readable|c|text.jpg|is|no|image"), page);
	}

	@Test
	void drawsASheetOfEachLink() {
		assertTrue(undisturbed.has(ofPasted().get("picture")));
	}

	@Test
	void namesTheCandidatesThatItRankedOnly() {
		assertEquals(List.of("true", "false", "false"), run("ranked", 1).table("candidates.csv").named().stream().filter(row -> row.get(
			"questioned").equals("Q2")).map(row -> row.get("compared_in_full")).toList());
	}

	@Test
	void saysTheSameWithTwoThreads() throws IOException {
		System.setProperty("visavis.threads", "2");
		assertEquals(RecordBytes.repeatable(undisturbed.record()), RecordBytes.repeatable(run("two", 3).record()));
	}

	@Test
	void goesOnToTheSameBytes() throws IOException {
		System.setProperty("visavis.threads", "1");
		assertThrows(CancellationException.class, () -> run("resumed", 3, new CancelledAfter(3)));
		assertEquals(RecordBytes.repeatable(undisturbed.record()), RecordBytes.repeatable(run("resumed", 3).record()));
	}

	@Test
	void isMadeAgainFromItsPictures() throws IOException {
		final Verification verification = VerifyRecord.run(reported("verified").toString(), true, "", Progress.SILENT);
		assertEquals(List.of(), verification.findings(), verification::sentence);
	}

	@Test
	void saysWithEachLinkWhatElseItMayBe() throws IOException {
		assertTrue(Files.readString(reported("reported").resolve("report.html")).contains(
			"derived from K, or from a frame or burst photograph within a fraction of a second (in tests also up to 3 seconds) of K, or from a common parent"));
	}

	@Test
	void refusesToCompareNothingInFull() {
		assertEquals("top is 0; expected 1 to 100000.", assertThrows(UserError.class, () -> new TraceSettings(0)).getMessage());
	}

	/** The whole of the picture with the rectangle. */
	private static Map<String, String> ofPasted() {
		return undisturbed.table("traces.csv").named().stream().filter(row -> row.get("questioned").equals("Q2") && row.get("candidate").equals(
			"R1") && row.get("face").isEmpty()).findFirst().orElseThrow();
	}

	/** A copy of the record with a report. */
	private static Path reported(final String name) throws IOException {
		final Path record = RecordBytes.write(RecordBytes.all(undisturbed.record()), folder.resolve(name));
		WriteReport.run(record.toString(), "", false, false, "");
		return record;
	}

	private static Outcome run(final String record, final int top) {
		return run(record, top, Progress.SILENT);
	}

	private static Outcome run(final String record, final int top, final Progress progress) {
		return TraceSource.run(questioned.toString(), reference.toString(), folder.resolve(record).toString(), Samples.FAST, new TraceSettings(
			top), progress);
	}

	private static BufferedImage drawn(final BufferedImage picture, final int width, final int height, final AffineTransform place) {
		final BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D to = drawn.createGraphics();
		to.drawImage(picture, place, null);
		to.dispose();
		return drawn;
	}
}
