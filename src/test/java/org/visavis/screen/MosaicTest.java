package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class MosaicTest {

	@Test
	void hasAtMostEightSquaresASide() {
		final BufferedImage mosaic = Mosaic.of(noise(400, 480));

		assertTrue(IntStream.range(0, 400 * 480).map(i -> mosaic.getRGB(i % 400, i / 400)).distinct().count() <= 7 * 8);
	}

	@Test
	void hasTheMeanOfEachSquare() {
		final BufferedImage picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, 0xff80c8);
		picture.setRGB(1, 1, 0x01000c);

		assertEquals(0xff402035, Mosaic.of(picture).getRGB(1, 0));
	}

	@Test
	void takesPicturesSmallerThanItsSquares() {
		final BufferedImage mosaic = Mosaic.of(noise(3, 1));

		assertTrue(mosaic.getWidth() == 3 && mosaic.getHeight() == 1);
	}

	private static BufferedImage noise(final int width, final int height) {
		final Random random = new Random(0);
		final BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		IntStream.range(0, width * height).forEach(i -> picture.setRGB(i % width, i / width, random.nextInt(1 << 24)));
		return picture;
	}
}
