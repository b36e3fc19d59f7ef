package org.visavis.compression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.resample.EncodedImage;

/** What is said of files that are odd, and of the quality of others. */
class CompressionExaminerTest {

	private final CompressionExaminer examiner = new CompressionExaminer();

	@Test
	void statesTheQualityOfAFile() throws IOException {
		assertEquals(75, examined(jpeg(64, 64, BufferedImage.TYPE_INT_RGB)).quality().orElseThrow());
	}

	@Test
	void aTinyPictureHasItsTablesAndAProblem() throws IOException {
		final Compression seen = examined(jpeg(8, 8, BufferedImage.TYPE_INT_RGB));
		assertEquals("has 8 x 8 px; at least 16 a side are needed", seen.problem());
		assertEquals(75, seen.quality().orElseThrow());
	}

	@Test
	void aGreyPictureIsExamined() throws IOException {
		assertEquals("", examined(jpeg(64, 64, BufferedImage.TYPE_BYTE_GRAY)).problem());
	}

	@Test
	void aPictureOfInksHasAProblem() throws IOException {
		final byte[] inks = Files.readAllBytes(Path.of("src/test/resources/org/visavis/image/cmyk.jpg"));
		assertEquals("has inks (CMYK) and no luma of its own", examined(inks).problem());
	}

	@Test
	void aHugePictureIsRefusedBeforeItIsDecoded() throws IOException {
		final byte[] huge = jpeg(64, 64, BufferedImage.TYPE_INT_RGB);
		final int frame = frame(huge);
		huge[frame + 5] = 0x40;
		huge[frame + 7] = 0x40;
		assertTrue(examined(huge).problem().startsWith("claims 16448 x 16448 px"), examined(huge).problem());
	}

	@Test
	void aFileThatIsCutOffIsNotExamined() throws IOException {
		final byte[] file = jpeg(128, 128, BufferedImage.TYPE_INT_RGB);
		final String problem = examined(Arrays.copyOf(file, file.length / 2)).problem();
		assertTrue(problem.startsWith("is damaged or cut off"), problem);
	}

	@Test
	void noLengthOfAFileThrows() throws IOException {
		final byte[] file = jpeg(48, 40, BufferedImage.TYPE_INT_RGB);
		for (int length = 4; length < file.length; length += 7) examined(Arrays.copyOf(file, length));
	}

	@Test
	void whatIsNoJpegAndHasNoGridHasNoGhosts() throws IOException {
		final ByteArrayOutputStream png = new ByteArrayOutputStream();
		EncodedImage.write(waves(64, 64, BufferedImage.TYPE_INT_RGB), "png", 0.5f, png);
		assertTrue(examined(png.toByteArray()).ghostNote().startsWith("not applicable: no JPEG file, and no grid"));
	}

	@Test
	void aPictureThatWasCompressedOnceHasNoEarlierQuality() throws IOException {
		final Compression seen = examined(jpeg(128, 128, BufferedImage.TYPE_INT_RGB));
		assertTrue(seen.ghostNote().startsWith("not applicable: no quality below the last, 75, stands out"), seen.ghostNote() + seen
			.earlierQualities());
	}

	@Test
	void aPageWithLettersHasNoEarlierQuality() throws IOException {
		for (int grey = 100; grey < 250; grey += 7) assertEquals(List.of(), examined(page(grey, 10)).earlierQualities(), "grey " + grey);
	}

	@Test
	void aFlatPictureIsNotApplicable() throws IOException {
		final Compression seen = examined(page(140, 0));
		assertEquals("not applicable: of the squares of 16 by 16 pixels 0 have texture; at least 16 are needed", seen.ghostNote());
	}

	@Test
	void withoutTablesNoQualityAbove95IsNamed() {
		final List<GhostQuality> ghosts = List.of(new GhostQuality(95, 1, 0.5), new GhostQuality(96, 1, 0.9), new GhostQuality(100, 1, 0.9));
		assertEquals(List.of(95), new Compression(Optional.empty(), List.of(), Optional.empty(), ghosts, "", "").earlierQualities());
	}

	private Compression examined(final byte[] file) {
		final Bytes bytes = new Bytes(file);
		return examiner.examine(Format.of(bytes), bytes).seen();
	}

	/** Where the marker of the frame stands. */
	private static int frame(final byte[] file) {
		int at = 0;
		while ((file[at] & 0xff) != 0xff || (file[at + 1] & 0xff) != 0xc0) at++;
		return at;
	}

	private static byte[] jpeg(final int width, final int height, final int type) throws IOException {
		final ByteArrayOutputStream file = new ByteArrayOutputStream();
		EncodedImage.write(waves(width, height, type), "jpeg", 0.75f, file);
		return file.toByteArray();
	}

	/** Grey with lines of letters, saved once. */
	private static byte[] page(final int grey, final int lines) throws IOException {
		final BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = picture.createGraphics();
		graphics.setColor(new Color(grey, grey, grey));
		graphics.fillRect(0, 0, 400, 300);
		graphics.setColor(Color.BLACK);
		for (int i = 0; i < lines; i++) graphics.drawString("What is written on an otherwise empty page", 20, 30 + 20 * i);
		graphics.dispose();
		final ByteArrayOutputStream file = new ByteArrayOutputStream();
		EncodedImage.write(picture, "jpeg", 0.9f, file);
		return file.toByteArray();
	}

	/** Waves with a little noise. */
	private static BufferedImage waves(final int width, final int height, final int type) {
		final BufferedImage picture = new BufferedImage(width, height, type);
		final Random random = new Random(7);
		for (int i = 0; i < width * height; i++) picture.setRGB(i % width, i / width, 0x010101 * (int) (120 + 50 * Math.sin(i % width / 9.0) + 40 * Math.cos(i /
			width / 7.0) + random.nextInt(9)));
		return picture;
	}
}
