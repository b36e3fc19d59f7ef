package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.request.FaceChoice;
import org.visavis.run.Outcome;
import org.visavis.table.Table;

/** Photographs without a usable face, with several, and with bytes that another has too. */
class ProblemPhotographsTest {

	@TempDir
	private Path folder;

	@Test
	void aTextFileIsARowWithAReason() throws IOException {
		Files.writeString(folder.resolve("a.jpg"), "no photograph");
		assertEquals("a.jpg is no image: its first bytes are those of no known image format.", problemBesideAGoodOne());
	}

	@Test
	void anEmptyFileIsARowWithAReason() throws IOException {
		Files.createFile(folder.resolve("a.jpg"));
		assertEquals("a.jpg is empty.", problemBesideAGoodOne());
	}

	@Test
	void aPictureWithoutAFaceIsARowWithAReason() throws IOException {
		ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("a.png").toFile());
		assertEquals("no face found", problemBesideAGoodOne());
	}

	@Test
	void aTruncatedJpegIsARowWithAReason() throws IOException {
		final byte[] whole = Files.readAllBytes(Samples.FOLDER.resolve("062_08.jpg"));
		Files.write(folder.resolve("a.jpg"), Arrays.copyOf(whole, whole.length / 3));
		assertTrue(problemBesideAGoodOne().startsWith("a.jpg "));
	}

	@Test
	void aListedFileThatDoesNotExistIsRefused() throws IOException {
		Samples.copy(folder, "062_03.jpg");
		final Path list = Files.writeString(folder.resolve("list.txt"), "062_03.jpg\na.jpg\n");
		assertEquals("input is " + list + ", which names 'a.jpg', and that does not exist; expected a list of files, a path a line.", assertThrows(
			UserError.class, () -> matrix(list, FaceChoice.ALL)).getMessage());
	}

	@Test
	void saysThatNothingWasComparedWhereNothingCouldBe() throws IOException {
		Files.createFile(folder.resolve("a.jpg"));
		final String sentence = matrix(folder, FaceChoice.ALL).sentence();
		assertTrue(sentence.contains(", 1 photograph with a problem, nothing was compared: "), sentence);
	}

	@Test
	void aRecordOfProblemsOnlyHasTablesWithoutRows() throws IOException {
		Files.createFile(folder.resolve("a.jpg"));
		final Outcome outcome = matrix(folder, FaceChoice.ALL);
		assertEquals(List.of(), outcome.table("faces.csv").rows());
		assertEquals(List.of(), outcome.table("pairs.csv").rows());
		assertEquals(List.of(), VerifyRecord.run(outcome.record().toString(), false, "", Progress.SILENT).findings());
	}

	@Test
	void marksTwoFacesOfOnePhotograph() throws IOException {
		Samples.pair(folder.resolve("both.png"), "062_03.jpg", "115_03.jpg");
		Samples.copy(folder, "062_08.jpg");
		final Table pairs = matrix(folder, FaceChoice.ALL).table("pairs.csv");
		assertEquals(List.of("P1.1 P2.1 false", "P1.1 P2.2 false", "P2.1 P2.2 true"), pairs.rows().stream().map(row -> String
			.join(" ", row.subList(0, 3))).toList());
	}

	@Test
	void numbersFacesFromLeftToRight() throws IOException {
		Samples.pair(folder.resolve("both.png"), "062_03.jpg", "115_03.jpg");
		final List<String> x = matrix(folder, FaceChoice.ALL).table("faces.csv").column("x");
		assertTrue(Double.parseDouble(x.get(0)) < 675 && Double.parseDouble(x.get(1)) > 675, x.toString());
	}

	@Test
	void marksTwoFilesWithTheSameBytes() throws IOException {
		Samples.copy(folder, "062_03.jpg", "062_08.jpg");
		Files.copy(folder.resolve("062_03.jpg"), folder.resolve("copy.jpg"));
		final Table pairs = matrix(folder, FaceChoice.ALL).table("pairs.csv");
		assertEquals(List.of("false", "true", "false"), pairs.column("same_image"));
		assertEquals("0.000000", pairs.column("sface_cosine").get(1));
	}

	@Test
	void marksTwoFilesWithTheSamePixels() throws IOException {
		Samples.copy(folder, "062_03.jpg", "062_08.jpg");
		ImageIO.write(ImageIO.read(folder.resolve("062_03.jpg").toFile()), "png", folder.resolve("copy.png").toFile());
		final Outcome outcome = matrix(folder, FaceChoice.ALL);
		final List<String> pixels = outcome.table("images.csv").column("pixels_sha256");
		assertEquals(List.of("false", "true", "false"), outcome.table("pairs.csv").column("same_image"));
		assertEquals(pixels.get(0), pixels.get(2));
		assertNotEquals(pixels.get(0), pixels.get(1));
	}

	@Test
	void onlyLeavesPhotographsWithSeveralFacesOutAndListsThem() throws IOException {
		Samples.pair(folder.resolve("both.png"), "062_03.jpg", "115_03.jpg");
		Samples.copy(folder, "062_08.jpg");
		final Outcome outcome = matrix(folder, FaceChoice.ONLY);
		assertEquals(List.of("P1.1"), outcome.table("faces.csv").column("face"));
		assertEquals(List.of("1", "2"), outcome.table("images.csv").column("faces"));
		assertEquals(List.of("", "2 faces found; face=only takes photographs with one"), outcome.table("images.csv").column(
			"problem"));
	}

	@Test
	void aChosenFaceKeepsItsNumber() throws IOException {
		Samples.pair(folder.resolve("both.png"), "062_03.jpg", "115_03.jpg");
		final String larger = matrix(folder, FaceChoice.LARGEST).table("faces.csv").column("number").get(0);
		final List<String> heights = DetectFacesInFiles.run(folder.resolve("both.png").toString(), folder.resolve("all")
			.toString(), Samples.FAST, Progress.SILENT).table("faces.csv").column("height");
		assertEquals(Double.parseDouble(heights.get(0)) > Double.parseDouble(heights.get(1)) ? "1" : "2", larger);
	}

	/** The reason of the first photograph; the second one, a sample, must have its face all the same. */
	private String problemBesideAGoodOne() throws IOException {
		Files.copy(Samples.FOLDER.resolve("062_03.jpg"), folder.resolve("b.jpg"));
		final Outcome outcome = matrix(folder, FaceChoice.ALL);
		assertEquals(List.of("P2.1"), outcome.table("faces.csv").column("face"));
		assertEquals("2 photographs, 1 photograph with a problem, 1 face, nothing was compared: " + outcome.record(), outcome.sentence());
		return outcome.table("images.csv").column("problem").get(0);
	}

	private Outcome matrix(final Path input, final FaceChoice face) {
		return DistanceMatrix.run(input.toString(), folder.resolve("record").toString(), Samples.with(face), Progress.SILENT);
	}
}
