package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

import ij.ImagePlus;

class DistanceImageTest {

	private static final DistanceScale SCALE = DistanceScale.of("sface", "cosine");
	private static final int YELLOW = 0xfffde725, PURPLE = 0xff440154;

	@Test
	void keepsTheMatrixItself() {
		final float[] distances = distances(8);
		assertSame(distances, DistanceImage.of(distances, 8, SCALE).getProcessor().getPixels());
	}

	@Test
	void showsAlikeFacesBrightAndOthersDark() {
		final BufferedImage shown = DistanceImage.of(new float[] { 0, 1.2f, 5, 0 }, 2, SCALE).getBufferedImage();
		assertEquals(YELLOW, shown.getRGB(0, 0));
		assertEquals(PURPLE, shown.getRGB(1, 0));
		assertEquals(PURPLE, shown.getRGB(0, 1));
	}

	@Test
	void showsTheColoursOfThePicture() {
		final BufferedImage shown = DistanceImage.of(distances(40), 40, SCALE).getBufferedImage();
		final int[] colours = DistanceImage.packedColours();
		for (int i = 0; i < 1600; i++) {
			final int expected = colours[SCALE.colour(distances(40)[i])];
			assertEquals(expected, shown.getRGB(i % 40, i / 40) & 0xffffff, "cell " + i);
		}
	}

	/** Symmetrical, with zeros on the diagonal, from 0 to 1.3. */
	static float[] distances(final int n) {
		final float[] distances = new float[n * n];
		for (int i = 0; i < n; i++)
			for (int j = 0; j < n; j++)
				distances[i * n + j] = i == j ? 0 : 1.3f * ((Math.max(i, j) * 31 + Math.min(i, j) * 17) % 101) / 101;
		return distances;
	}
}
