package org.visavis.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.image.Fixtures;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

class PlanarImageTest {

	private final ArrayImg<ARGBType, IntArray> pattern = pattern(37, 29);

	/** 1e-3: OpenCV adds up in 32-bit floats. */
	@Test
	void shrinksAsOpenCvDoes() throws IOException {
		for (final PlanarImage expected : oracle("shrunk"))
			assertArrayEquals(expected.values(), shrunk(pattern, expected.width(), expected.height())
				.values(), 1e-3f);
	}

	@Test
	void enlargesAsOpenCvDoes() throws IOException {
		for (final PlanarImage expected : oracle("enlarged"))
			assertArrayEquals(expected.values(), whole(pattern(15, 12)).enlarged(expected.width(), expected.height()).values(),
				1e-3f);
	}

	@Test
	void keepsEveryPixelWhenTheSizeStays() {
		assertArrayEquals(whole(pattern).values(), shrunk(pattern, 37, 29).values(),
			1e-4f);
	}

	@Test
	void putsBlueFirstAndZerosToTheRightAndBelow() {
		final float[] expected = { 3, 6, 0, 0, 0, 0, 0, 0, 0, /**/ 2, 5, 0, 0, 0, 0, 0, 0, 0, /**/ 1, 4, 0, 0, 0, 0, 0, 0, 0 };
		assertArrayEquals(expected, whole(twoPixels()).paddedTo(3).values());
	}

	@Test
	void takesAPartOfAPhotographInItsOwnPixels() {
		assertArrayEquals(whole(pattern).tile(5, 7, 11, 13, new float[3 * 11 * 13]).values(), PlanarImage.of(pattern, 5, 7, 11, 13, new float[3 * 11 * 13]).values());
	}

	@Test
	void shrinksWhiteToWhite() {
		final int[] white = new int[1000];
		Arrays.fill(white, -1);
		for (final float value : shrunk(Fixtures.image(white, 40), 13, 7).values())
			assertEquals(255, value, 1e-3);
	}

	@Test
	void refusesToShrinkToALargerSize() {
		assertThrows(IllegalArgumentException.class, () -> shrunk(pattern, 38, 29));
	}

	@Test
	void cutsATileThatReachesBeyondThePicture() {
		final PlanarImage tile = whole(twoPixels()).tile(1, -1, 2, 2, new float[12]);
		assertArrayEquals(new float[] { 0, 0, 6, 0, /**/ 0, 0, 5, 0, /**/ 0, 0, 4, 0 }, tile.values());
	}

	@Test
	void turnsClockwiseByQuarters() {
		final PlanarImage two = whole(twoPixels());
		assertArrayEquals(new float[] { 3, 6, 2, 5, 1, 4 }, two.turned(1).values());
		assertEquals(1, two.turned(1).width());
		assertArrayEquals(new float[] { 6, 3, 5, 2, 4, 1 }, two.turned(2).values());
		assertArrayEquals(new float[] { 6, 3, 5, 2, 4, 1 }, two.turned(3).values());
	}

	@Test
	void isItselfAgainAfterAQuarterAndThreeQuarters() {
		final PlanarImage image = whole(pattern);
		assertArrayEquals(image.values(), image.turned(1).turned(3).values());
	}

	private static PlanarImage shrunk(final ArrayImg<ARGBType, IntArray> pixels, final int width, final int height) {
		return PlanarImage.shrunk(pixels, width, height, new float[3 * width * height]);
	}

	private static PlanarImage whole(final ArrayImg<ARGBType, IntArray> pixels) {
		final int width = (int) pixels.dimension(0), height = (int) pixels.dimension(1);
		return PlanarImage.of(pixels, 0, 0, width, height, new float[3 * width * height]);
	}

	private static ArrayImg<ARGBType, IntArray> twoPixels() {
		return Fixtures.image(new int[] { 0xff010203, 0xff040506 }, 2);
	}

	/** The pattern of resample_oracle.py. */
	private static ArrayImg<ARGBType, IntArray> pattern(final int width, final int height) {
		final int[] argb = new int[width * height];
		for (int i = 0; i < argb.length; i++)
			for (int c = 0; c < 3; c++)
				argb[i] |= (7 * (i % width) + 13 * (i / width) + 50 * c + i % width * (i / width) % 17 * 3) % 256 << 8 * c;
		return Fixtures.image(argb, width);
	}

	private static List<PlanarImage> oracle(final String name) throws IOException {
		final List<String> lines = Files.readAllLines(Fixtures.folder().resolve("resampled.txt"));
		final List<PlanarImage> found = new ArrayList<>();
		for (int i = 1; i < lines.size(); i += 2) {
			final String[] head = lines.get(i).split(" ");
			if (head[0].equals(name)) found.add(new PlanarImage(floats(lines.get(i + 1)), Integer.parseInt(head[1]), Integer
				.parseInt(head[2])));
		}
		return found;
	}

	static float[] floats(final String line) {
		final String[] words = line.split(" ");
		final float[] values = new float[words.length];
		for (int i = 0; i < words.length; i++)
			values[i] = Float.parseFloat(words[i]);
		return values;
	}
}
