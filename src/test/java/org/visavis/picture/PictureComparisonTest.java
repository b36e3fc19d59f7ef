package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.visavis.page.PageComparison;
import org.visavis.resample.EncodedImage;

class PictureComparisonTest {

	private static final Path PHOTOGRAPH = Path.of("samples/london/062_03.jpg");


	@Test
	void otherBytesOfTheSamePixelsDoNotDiffer() throws IOException {
		final byte[] one = encoded(photograph(), "png", 0.1f), other = encoded(photograph(), "png", 0.9f);
		assertFalse(Arrays.equals(one, other));
		assertEquals(0, PictureComparison.of(one, other));
	}

	@Test
	void aPixelDiffersByItsLargestChannel() throws IOException {
		final BufferedImage changed = photograph();
		changed.setRGB(7, 9, changed.getRGB(7, 9) ^ 0x000405);
		final int before = photograph().getRGB(7, 9), after = changed.getRGB(7, 9);
		assertEquals(Math.max(Math.abs((before & 255) - (after & 255)), Math.abs((before >> 8 & 255) - (after >> 8 & 255))),
			PictureComparison.of(encoded(changed, "png", 0.5f), encoded(photograph(), "png", 0.5f)));
	}

	@Test
	void anotherSizeIsAnotherPicture() throws IOException {
		assertEquals(PictureComparison.ANOTHER, PictureComparison.of(encoded(photograph().getSubimage(0, 0, 50, 50), "png",
			0.5f), encoded(photograph(), "png", 0.5f)));
	}

	@Test
	void whatIsNoPictureIsAnother() throws IOException {
		final byte[] png = encoded(photograph(), "png", 0.5f);
		assertEquals(PictureComparison.ANOTHER, PictureComparison.of(new byte[] { 1 }, png));
		assertEquals(PictureComparison.ANOTHER, PictureComparison.of(Arrays.copyOf(png, 300), png));
	}

	@Test
	void aPageMayCarryAPictureThatWasCompressedOtherwise() throws IOException {
		final String one = page(encoded(photograph(), "jpeg", 0.85f)), other = page(encoded(photograph(), "jpeg", 0.86f));
		assertFalse(one.equals(other));
		final int difference = PageComparison.of(one, other);
		assertEquals(true, difference > 0 && difference < PictureComparison.ANOTHER);
	}

	@Test
	void aPageWithAnotherWordIsAnother() throws IOException {
		final String page = page(encoded(photograph(), "jpeg", 0.85f));
		assertEquals(PictureComparison.ANOTHER, PageComparison.of(page.replace("one", "two"), page));
	}

	@Test
	void aPageWithOnePictureMoreIsAnother() throws IOException {
		final String page = page(encoded(photograph(), "jpeg", 0.85f));
		assertEquals(PictureComparison.ANOTHER, PageComparison.of(page + page, page));
	}

	@Test
	void thePicturesOfASamplePageAreReadBack() throws IOException {
		final byte[] jpeg = encoded(photograph(), "jpeg", 0.85f);
		assertArrayEquals(jpeg, Base64.getDecoder().decode(page(jpeg).replaceFirst("(?s).*base64,", "").replaceFirst("\".*",
			"")));
	}

	private static String page(final byte[] jpeg) {
		return "<p>one</p><img src=\"data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg) + "\"/>";
	}

	private static BufferedImage photograph() throws IOException {
		return ImageIO.read(PHOTOGRAPH.toFile()).getSubimage(200, 200, 200, 200);
	}

	private static byte[] encoded(final BufferedImage picture, final String format, final float quality)
		throws IOException
	{
		final BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		plain.setData(picture.getRaster().createTranslatedChild(0, 0));
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		EncodedImage.write(plain, format, quality, bytes);
		return bytes.toByteArray();
	}
}
