package org.visavis.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BordersTest {

	private static final int WIDTH = 200, HEIGHT = 150;

	@Test
	void findsBarsOfAllFourSides() {
		assertEquals(new Borders(7, 20, 3, 31), Borders.of(framed(7, 20, 3, 31, 0), WIDTH, HEIGHT));
	}

	@Test
	void findsBarsWithTheNoiseOfACompression() {
		assertEquals(new Borders(0, 24, 0, 24), Borders.of(framed(0, 24, 0, 24, 12), WIDTH, HEIGHT));
	}

	@Test
	void takesNothingOffAPictureWithoutBorders() {
		assertTrue(Borders.of(framed(0, 0, 0, 0, 0), WIDTH, HEIGHT).isEmpty());
	}

	@Test
	void takesNothingOffWhereAlmostNothingWouldRemain() {
		assertTrue(Borders.of(framed(0, 60, 0, 60, 0), WIDTH, HEIGHT).isEmpty());
	}

	@Test
	void takesNothingOffAPictureOfOneColour() {
		assertTrue(Borders.of(new int[WIDTH * HEIGHT], WIDTH, HEIGHT).isEmpty());
	}

	@Test
	void givesThePixelsInside() {
		final int[] argb = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
		assertArrayEquals(new int[] { 6, 7 }, new Borders(1, 1, 1, 1).inside(argb, 4, 3));
	}

	/** Noise in white bars, which vary by so many grey levels. */
	private static int[] framed(final int left, final int top, final int right, final int bottom, final int variation) {
		final Random random = new Random(0);
		final int[] argb = new int[WIDTH * HEIGHT];
		Arrays.setAll(argb, i -> {
			final int x = i % WIDTH, y = i / WIDTH;
			final boolean inside = x >= left && y >= top && x < WIDTH - right && y < HEIGHT - bottom;
			return 0xff << 24 | 0x10101 * (inside ? random.nextInt(256) : 255 - random.nextInt(variation + 1));
		});
		return argb;
	}
}
