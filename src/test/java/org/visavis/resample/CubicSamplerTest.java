package org.visavis.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;

class CubicSamplerTest {

	private static final int WIDTH = 61, HEIGHT = 47;
	private static final SimilarityTransform SAME = new SimilarityTransform(1, 0, 0, 0);

	private final int[] noise = new Random(0).ints((long) WIDTH * HEIGHT).map(i -> i | 0xff000000).toArray();

	@Test
	void leavesAPictureAsItIsWhereNothingIsToBeDone() {
		assertArrayEquals(noise, CubicSampler.sample(picture(noise), SAME, WIDTH, HEIGHT));
	}

	/** Each value follows from the photograph's own pixels: whatever is resampled twice is further off, see below. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.21, 0.5, 0.93, 1, 1.7, 6.3 })
	void everyPixelIsTheConvolutionOfTheOriginalOnes(final double scale) {
		assertTrue(furthestFromOneConvolution(CubicSampler.sample(picture(noise), turned(scale), 50, 40), turned(
			scale)) <= 1);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 1.7, 6.3 })
	void aSecondResamplingWouldBeSeen(final double scale) {
		final SimilarityTransform half = new SimilarityTransform(1, 0, 0.5, 0.5);
		final int[] once = CubicSampler.sample(picture(noise), half, WIDTH, HEIGHT);
		final SimilarityTransform t = turned(scale), rest = new SimilarityTransform(t.a(), t.b(), t.dx() - 0.5 * (t.a() - t
			.b()), t.dy() - 0.5 * (t.a() + t.b()));
		assertTrue(furthestFromOneConvolution(CubicSampler.sample(picture(once), rest, 50, 40), t) > 10);
	}

	@Test
	void reproducesARampExactly() {
		final int[] ramp = new int[WIDTH * HEIGHT];
		for (int i = 0; i < ramp.length; i++)
			ramp[i] = 0xff000000 | 4 * (i % WIDTH) << 8;
		final int[] larger = CubicSampler.sample(picture(ramp), new SimilarityTransform(2, 0, -20, -20), 60, 40);
		for (int x = 0; x < 60; x++)
			assertEquals(2 * (x + 20), larger[20 * 60 + x] >> 8 & 0xff);
	}

	@Test
	void fineStripesBecomeGreyWhereTheyAreMadeSmaller() {
		final int[] stripes = new int[WIDTH * HEIGHT];
		for (int i = 0; i < stripes.length; i++)
			stripes[i] = i % WIDTH % 2 == 0 ? 0xffffffff : 0xff000000;
		final int[] smaller = CubicSampler.sample(picture(stripes), new SimilarityTransform(0.3, 0, 0, 0), 18, 14);
		assertTrue(Arrays.stream(smaller).skip(5 * 18 + 4).limit(10).allMatch(p -> Math.abs((p & 0xff) - 127.5) < 6));
	}

	@Test
	void isEmptyOutsideOfThePhotograph() {
		final int[] shifted = CubicSampler.sample(picture(noise), new SimilarityTransform(1, 0, 10, 0), WIDTH, HEIGHT);
		assertEquals(0, shifted[9]);
		assertEquals(noise[0], shifted[10]);
	}

	@Test
	void anEvenPictureStaysEvenUpToItsBorder() {
		final int[] even = new int[WIDTH * HEIGHT];
		Arrays.fill(even, 0xff407fc0);
		for (final double scale : new double[] { 0.13, 0.7, 3.1 })
			assertTrue(Arrays.stream(CubicSampler.sample(picture(even), turned(scale), 50, 40)).allMatch(
				p -> p == 0 || p == 0xff407fc0));
	}

	private static SimilarityTransform turned(final double scale) {
		final double a = scale * Math.cos(0.3), b = scale * Math.sin(0.3);
		return new SimilarityTransform(a, b, 25 - a * 30 + b * 23, 20 - b * 30 - a * 23);
	}

	/** The largest difference of a channel from Keys's formula, evaluated pixel by pixel in double precision. */
	private double furthestFromOneConvolution(final int[] sampled, final SimilarityTransform t) {
		double furthest = 0;
		for (int i = 0; i < sampled.length; i++) {
			final Point at = t.inverse().apply(new Point(i % 50, i / 50));
			if (sampled[i] == 0) continue;
			for (int shift = 0; shift < 24; shift += 8)
				furthest = Math.max(furthest, Math.abs(convolved(at, Math.max(1, 1 / t.scale()), shift) - (sampled[i] >> shift &
					0xff)));
		}
		return furthest;
	}

	private double convolved(final Point at, final double stretch, final int shift) {
		double sum = 0, weights = 0;
		for (int y = 0; y < HEIGHT; y++)
			for (int x = 0; x < WIDTH; x++) {
				final double weight = keys((x - at.x()) / stretch) * keys((y - at.y()) / stretch);
				sum += weight * (noise[y * WIDTH + x] >> shift & 0xff);
				weights += weight;
			}
		return Math.max(0, Math.min(255, sum / weights));
	}

	private static double keys(final double x) {
		final double d = Math.abs(x), a = -0.5;
		if (d < 1) return (a + 2) * d * d * d - (a + 3) * d * d + 1;
		return d < 2 ? a * d * d * d - 5 * a * d * d + 8 * a * d - 4 * a : 0;
	}

	private static ArrayImg<ARGBType, IntArray> picture(final int[] argb) {
		return ArrayImgs.argbs(argb, WIDTH, HEIGHT);
	}
}
