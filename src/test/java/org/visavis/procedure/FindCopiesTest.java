package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.repeat.Verification;
import org.visavis.request.CopySettings;
import org.visavis.run.Outcome;

/** A copy made smaller, mirrored and recompressed; one in black bars; the same bytes; the same pixels; something else. */
class FindCopiesTest {

	private static final String NAME = "115_03.jpg";

	@TempDir
	private Path folder;
	private Path questioned;

	@BeforeEach
	void makeCopies() throws IOException {
		questioned = Files.createDirectory(folder.resolve("questioned"));
		final BufferedImage picture = ImageIO.read(Samples.FOLDER.resolve(NAME).toFile());
		final int w = picture.getWidth(), h = picture.getHeight();
		ImageIO.write(drawn(picture, w * 3 / 5, h * 3 / 5, new AffineTransform(-0.6, 0, 0, 0.6, w * 0.6, 0)), "jpg", questioned.resolve(
			"a mirrored.jpg").toFile());
		ImageIO.write(drawn(picture, w, h + 160, AffineTransform.getTranslateInstance(0, 80)), "png", questioned.resolve("b bars.png").toFile());
		Files.copy(Samples.FOLDER.resolve(NAME), questioned.resolve("c bytes.jpg"));
		ImageIO.write(picture, "png", questioned.resolve("d pixels.png").toFile());
		Files.writeString(questioned.resolve("e text.jpg"), "no picture");
	}

	@AfterEach
	void clear() {
		System.clearProperty("visavis.threads");
	}

	@Test
	void findsAMirroredCopyAndRegistersIt() {
		final Map<String, String> row = copies(run("record", CopySettings.DEFAULT)).get(0);
		assertEquals("mirrored left to right: hashes agree; registered", row.get("turn") + ": " + row.get("agreement"));
	}

	@Test
	void findsACopyInBarsInsideItsBorders() {
		final Map<String, String> row = copies(run("record", CopySettings.DEFAULT)).get(1);
		assertEquals("inside its borders: hashes agree; registered", row.get("questioned_part") + ": " + row.get("agreement"));
	}

	@Test
	void tellsTheSameBytesFromTheSamePixels() {
		assertEquals(List.of("the same bytes", "the same pixels"), copies(run("record", CopySettings.DEFAULT)).stream().skip(2).map(row -> row.get(
			"agreement")).toList());
	}

	@Test
	void findsNothingAmongOtherPictures() throws IOException {
		final Path others = Samples.copy(folder.resolve("others"), "062_03.jpg", "062_08.jpg");
		final Outcome outcome = FindCopies.run(questioned.toString(), others.toString(), folder.resolve("record").toString(), Samples.FAST,
			CopySettings.DEFAULT, Progress.SILENT);
		assertEquals(List.of(), copies(outcome));
	}

	@Test
	void listsAFileThatCannotBeRead() {
		final Map<String, String> image = run("record", CopySettings.DEFAULT).table("images.csv").named().get(4);
		assertTrue(image.get("problem").startsWith("e text.jpg"), image.get("problem"));
	}

	@Test
	void findsAPictureInAListOfHashes() {
		final Outcome forgotten = run("forgotten", forgetting());
		final Outcome listed = FindCopies.run(Samples.FOLDER.resolve(NAME).toString(), "", folder.resolve("listed").toString(), Samples.FAST,
			new CopySettings(31, 50, forgotten.record().resolve("hashes.txt").toString(), false), Progress.SILENT);
		assertEquals(List.of("line 1", "line 2", "line 3", "line 4").subList(2, 4), copies(listed).stream().filter(row -> row.get("bits").equals(
			"0")).map(row -> row.get("other")).sorted().toList());
	}

	@Test
	void neverExportsPicturesOfReference() throws IOException {
		final Path record = run("record", CopySettings.DEFAULT).record();
		assertTrue(Files.readAllLines(record.resolve("hashes.txt")).stream().allMatch(line -> line.matches("[0-9a-f]{64},\\d+,Q\\d")));
	}

	@Test
	void namesTheQuestionedPicturesThatAreOfReferenceToo() {
		final String sentence = run("record", CopySettings.DEFAULT).sentence();
		assertTrue(sentence.matches(".* so see whether it is one to be blocked: Q3 = R\\d+, Q4 = R\\d+"), sentence);
	}

	@Test
	void writesTheBodiesThatAMatchingServiceTakes() throws IOException {
		final Path record = run("record", CopySettings.DEFAULT).record();
		assertTrue(Files.readAllLines(record.resolve("hma.jsonl")).stream().allMatch(line -> line.matches("\\{\"pdq\":\"[0-9a-f]{64}\"\\}")));
	}

	@Test
	void keepsNoNameAndNoPathWhereItForgets() throws IOException {
		assertEquals(List.of(), naming(run("record", forgetting()).record()));
	}

	@Test
	void keepsNoNameInTheJournalWhereItForgets() throws IOException {
		System.setProperty("visavis.threads", "1");
		assertThrows(CancellationException.class, () -> run("record", forgetting(), new CancelledAfter(6)));
		assertTrue(Files.exists(folder.resolve("record/unfinished.journal")));
		assertEquals(List.of(), naming(folder.resolve("record")));
	}

	@Test
	void goesOnToTheSameBytes() throws Exception {
		System.setProperty("visavis.threads", "1");
		assertThrows(CancellationException.class, () -> run("record", CopySettings.DEFAULT, new CancelledAfter(6)));
		System.setProperty("visavis.threads", "2");
		run("record", CopySettings.DEFAULT);
		run("undisturbed", CopySettings.DEFAULT);
		assertEquals(RecordBytes.repeatable(folder.resolve("undisturbed")), RecordBytes.repeatable(folder.resolve("record")));
	}

	@Test
	void isMadeAgainFromItsPictures() {
		final Path record = run("record", CopySettings.DEFAULT).record();
		WriteReport.run(record.toString(), "", false, false, "");
		final Verification verification = VerifyRecord.run(record.toString(), true, "", Progress.SILENT);
		assertEquals(List.of(), verification.findings(), verification::sentence);
	}

	@Test
	void isMadeAgainAlsoWhereItForgot() {
		final Path record = run("record", forgetting()).record();
		final Verification verification = VerifyRecord.run(record.toString(), true, list(), "", "", Progress.SILENT);
		assertEquals(List.of(), verification.findings(), verification::sentence);
	}

	@Test
	void reportsWhatTheSearchIsBlindTo() throws IOException {
		final Path record = run("record", CopySettings.DEFAULT).record();
		WriteReport.run(record.toString(), "", false, false, "");
		assertTrue(Files.readString(record.resolve("report.html")).contains("What the hash is blind to"));
	}

	@Test
	void advisesToMakeItAgainOnlyWhereThereArePathsToDoItBy() throws IOException {
		final Path kept = run("kept", CopySettings.DEFAULT).record(), forgotten = run("forgotten", forgetting()).record();
		for (final Path record : List.of(kept, forgotten)) WriteReport.run(record.toString(), "", false, false, "");
		assertTrue(Files.readString(kept.resolve("report.html")).contains("recompute=true"));
		assertFalse(Files.readString(forgotten.resolve("report.html")).contains("recompute=true"));
	}

	@Test
	void asksForSomethingToSearch() {
		assertEquals("reference and hashes are both empty; expected pictures or a list of hashes in which copies are sought.", assertThrows(
			UserError.class, () -> FindCopies.run(questioned.toString(), "", folder.resolve("record").toString(), Samples.FAST,
				CopySettings.DEFAULT, Progress.SILENT)).getMessage());
	}

	@Test
	void refusesBitsThatUnrelatedPicturesHave() {
		assertEquals("bits is 91; expected 0 to 90.", assertThrows(UserError.class, () -> new CopySettings(91, 50, "", false)).getMessage());
	}

	private static CopySettings forgetting() {
		return new CopySettings(31, 50, "", true);
	}

	private static List<Map<String, String>> copies(final Outcome outcome) {
		return outcome.table("copies.csv").named();
	}

	private Outcome run(final String record, final CopySettings settings) {
		return run(record, settings, Progress.SILENT);
	}

	private Outcome run(final String record, final CopySettings settings, final Progress progress) {
		return FindCopies.run(questioned.toString(), Samples.FOLDER.toString(), folder.resolve(record).toString(), Samples.FAST, settings,
			progress);
	}

	/** Where all pictures lie. */
	private String list() {
		try {
			return Files.writeString(folder.resolve("all.txt"), questioned + "\n" + Samples.FOLDER.toAbsolutePath() + "\n").toString();
		}
		catch (final IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The files of a folder in which a picture's name or folder stands. */
	private List<Path> naming(final Path record) throws IOException {
		final List<String> names = List.of("a mirrored", "b bars", "c bytes", "d pixels", "e text", NAME, "062_03", "london", folder.toString(),
			"questioned/");
		try (Stream<Path> files = Files.walk(record)) {
			return files.filter(Files::isRegularFile).filter(file -> names.stream().anyMatch(text(file)::contains)).toList();
		}
	}

	private static String text(final Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		}
		catch (final IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static BufferedImage drawn(final Image picture, final int width, final int height, final AffineTransform place) {
		final BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D to = drawn.createGraphics();
		to.drawImage(picture, place, null);
		to.dispose();
		return drawn;
	}
}
