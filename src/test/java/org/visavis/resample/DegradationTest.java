package org.visavis.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.resample.Degradation.Copy;
import org.visavis.resample.Degradation.Subject;

/** On a picture with one orange disc on blue, beside the middle. */
class DegradationTest {

	private static final int WIDTH = 401, HEIGHT = 300, DISC = 0xffff9040, GROUND = 0xff204080;
	private static final Point CENTRE = new Point(230, 120);
	private static final double EYES = 80;
	private static final Box BOX = new Box(150, 30, 160, 200);

	@ParameterizedTest
	@EnumSource
	void theSameSeedGivesTheSameCopy(final Degradation kind) {
		assertArrayEquals(argb(copy(kind, 5)), argb(copy(kind, 5)));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GREY")
	void anotherSeedGivesAnotherCopy(final Degradation kind) {
		assertFalse(Arrays.equals(argb(copy(kind, 5)), argb(copy(kind, 5L << 40))));
	}

	@ParameterizedTest
	@EnumSource
	void leavesThePhotographAsItIs(final Degradation kind) {
		final ArrayImg<ARGBType, IntArray> photograph = photograph();
		kind.of(photograph, face(EYES), 0.5, 5);
		assertArrayEquals(argb(photograph()), argb(photograph));
	}

	/** 1.5 pixels: a side is rounded to whole pixels, and coarse compression moves the disc's weight. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "EXPOSED", "CUT" })
	void saysWhereAPlaceWent(final Degradation kind) {
		seeds(10).mapToObj(seed -> copy(kind, seed)).forEach(copy -> assertEquals(0, discIn(copy.pixels()).distanceTo(copy
			.toCopy().apply(CENTRE)), 1.5));
	}

	@Test
	void smallPutsTheEyesEightToThirtyPixelsApart() {
		assertWithin(8, 30, scales(Degradation.SMALL, EYES).map(scale -> scale * EYES).toArray());
	}

	@Test
	void smallLeavesCloserEyesAsTheyAre() {
		assertArrayEquals(argb(photograph()), argb(Degradation.SMALL.of(photograph(), face(7.9), 0.5, 5)));
	}

	@Test
	void exposedMultipliesTheGroundsValues() {
		final int[] blues = seeds(20).mapToInt(seed -> argb(copy(Degradation.EXPOSED, seed))[0] & 255).sorted().toArray();
		assertTrue(blues[0] >= 19 && blues[19] <= 230 && blues[0] < 60 && blues[19] > 140, Arrays.toString(blues));
	}

	@Test
	void traceNeverEnlarges() {
		assertTrue(scales(Degradation.TRACE, 20).allMatch(scale -> scale <= 1));
	}

	@Test
	void traceIsGreyForSomeSeedsOnly() {
		final long grey = seeds(20).filter(seed -> isGrey(copy(Degradation.TRACE, seed).pixels())).count();
		assertTrue(grey > 0 && grey < 20, "grey: " + grey);
	}

	/** Round the disc's edge a blur leaves pixels that are neither disc nor ground. */
	@Test
	void blurWidensEdges() {
		final int[] blurred = argb(Degradation.BLURRED.of(photograph(), face(EYES), 0.5, 5));
		assertTrue(Arrays.stream(blurred).filter(p -> p != DISC && p != GROUND).count() > 500);
	}

	@Test
	void blurGrowsWithTheFace() {
		assertTrue(between(Degradation.BLURRED.of(photograph(), face(EYES), 0.5, 5)) > between(Degradation.BLURRED.of(photograph(),
			face(EYES / 2), 0.5, 5)));
	}

	/** 2: each of the two passes rounds down. */
	@Test
	void blurKeepsTheMeanGrey() {
		assertEquals(meanRed(photograph()), meanRed(copy(Degradation.BLURRED, 5).pixels()), 2);
	}

	/** 3: JPEG of the lowest quality has blocks of a few grey levels. */
	@Test
	void recompressionChangesPixelsButNotTheirMean() {
		final ArrayImg<ARGBType, IntArray> copy = copy(Degradation.RECOMPRESSED, 5).pixels();
		assertFalse(Arrays.equals(argb(photograph()), copy.update(null).getCurrentStorageArray()));
		assertEquals(meanRed(photograph()), meanRed(copy), 3);
	}

	/** ITU-R BT.601: 0.299 x 255 + 0.587 x 144 + 0.114 x 64 = 168.1. */
	@Test
	void greyIsLuma() {
		final ArrayImg<ARGBType, IntArray> copy = copy(Degradation.GREY, 5).pixels();
		assertTrue(isGrey(copy));
		assertEquals(168, red(argb(copy)[(int) CENTRE.y() * WIDTH + (int) CENTRE.x()]));
	}

	@Test
	void turnsByUpToFortyFiveDegreesToEitherSide() {
		final double[] angles = seeds(50).mapToObj(seed -> copy(Degradation.TURNED, seed).toCopy()).mapToDouble(
			t -> Math.toDegrees(Math.atan2(t.b(), t.a()))).toArray();
		assertWithin(-45, 45, angles);
		assertTrue(Arrays.stream(angles).min().getAsDouble() < -20 && Arrays.stream(angles).max().getAsDouble() > 20);
	}

	@Test
	void turningLeavesCornersBlack() {
		assertEquals(0xff000000, argb(copy(Degradation.TURNED, 5))[0]);
	}

	/** A disc of 80 pixels is 80 to 128 wide along a line of up to 48 pixels, and no wider across it. */
	@Test
	void motionBlursAlongOneDirectionOnly() {
		seeds(20).mapToObj(seed -> copy(Degradation.MOTION, seed).pixels()).forEach(copy -> {
			final double[] spread = spread(copy);
			assertEquals(20, spread[0], 0.5);
			assertTrue(spread[1] > 20.02 && spread[1] < 24.5, "spread " + spread[1]);
		});
	}

	@Test
	void motionKeepsTheMeanGrey() {
		assertEquals(meanRed(photograph()), meanRed(copy(Degradation.MOTION, 5).pixels()), 0.5);
	}

	@Test
	void cutTakesTwoToFortyFivePerCentOfTheBoxAtOneSide() {
		seeds(50).mapToObj(seed -> copy(Degradation.CUT, seed)).forEach(copy -> {
			final Point first = copy.toCopy().inverse().apply(new Point(0, 0));
			final double right = first.x() + copy.pixels().dimension(0), bottom = first.y() + copy.pixels().dimension(1);
			final double left = (first.x() - BOX.x()) / 160, top = (first.y() - BOX.y()) / 200;
			final double[] into = { left, top, (310 - right) / 160, (230 - bottom) / 200 };
			assertEquals(1, Arrays.stream(into).filter(share -> share > 0.015 && share < 0.455).count());
			assertEquals(3, Arrays.stream(into).filter(share -> share < 0).count());
		});
	}

	@Test
	void cutLeavesTheRestAsItIs() {
		final Copy copy = copy(Degradation.CUT, 5);
		final Point first = copy.toCopy().inverse().apply(new Point(0, 0));
		assertEquals(argb(photograph())[(int) first.y() * WIDTH + (int) first.x()], argb(copy)[0]);
	}

	@ParameterizedTest
	@EnumSource
	void takesAPhotographOfOnePixel(final Degradation kind) {
		final ArrayImg<ARGBType, IntArray> one = ArrayImgs.argbs(new int[] { DISC }, 1, 1);
		assertEquals(1, argb(kind.of(one, face(EYES), 0.5, 5)).length);
	}

	@Test
	void isNamedInLowerCase() {
		assertEquals("recompressed", Degradation.RECOMPRESSED.toString());
	}

	/** Even over the seeds of a test. */
	private static double strength(final long seed) {
		return new Random(seed).nextDouble();
	}

	private static Subject face(final double interocular) {
		return new Subject(BOX, interocular);
	}

	/** Standard deviation of the places of what is brighter than the ground, along the narrower and the wider way. */
	private static double[] spread(final ArrayImg<ARGBType, IntArray> image) {
		final int[] argb = argb(image);
		final Point middle = discIn(image);
		double xx = 0, yy = 0, xy = 0, sum = 0;
		for (int i = 0; i < argb.length; i++) {
			final double weight = Math.max(0, green(argb[i]) - 64), x = i % WIDTH - middle.x(), y = i / WIDTH - middle.y();
			xx += weight * x * x;
			yy += weight * y * y;
			xy += weight * x * y;
			sum += weight;
		}
		final double mean = (xx + yy) / 2 / sum, half = Math.hypot((xx - yy) / 2, xy) / sum;
		return new double[] { Math.sqrt(mean - half), Math.sqrt(mean + half) };
	}

	private static DoubleStream scales(final Degradation kind, final double interocular) {
		return seeds(50).mapToDouble(seed -> kind.of(photograph(), face(interocular), strength(seed), seed).toCopy().scale());
	}

	/** Far apart, as those from hashes are: Java's generator begins alike for neighbours. */
	private static LongStream seeds(final int count) {
		return new Random(0).longs(count);
	}

	private static void assertWithin(final double low, final double high, final double[] values) {
		for (final double value : values)
			assertTrue(value >= low - 0.2 && value <= high + 0.2, "value " + value);
	}

	private static Copy copy(final Degradation kind, final long seed) {
		return kind.of(photograph(), face(EYES), strength(seed), seed);
	}

	private static ArrayImg<ARGBType, IntArray> photograph() {
		final int[] argb = new int[WIDTH * HEIGHT];
		for (int i = 0; i < argb.length; i++)
			argb[i] = new Point(i % WIDTH, i / WIDTH).distanceTo(CENTRE) <= 40 ? DISC : GROUND;
		return ArrayImgs.argbs(argb, WIDTH, HEIGHT);
	}

	/** The centre of mass of what is clearly brighter than the ground. */
	private static Point discIn(final ArrayImg<ARGBType, IntArray> image) {
		final int[] argb = image.update(null).getCurrentStorageArray();
		final int width = (int) image.dimension(0);
		double x = 0, y = 0, sum = 0;
		for (int i = 0; i < argb.length; i++) {
			final double weight = Math.max(0, green(argb[i]) - 100);
			x += weight * (i % width);
			y += weight * (i / width);
			sum += weight;
		}
		return new Point(x / sum, y / sum);
	}

	/** How many pixels are clearly neither disc nor ground. */
	private static long between(final Copy copy) {
		return Arrays.stream(argb(copy)).filter(p -> red(p) > 64 && red(p) < 223).count();
	}

	private static boolean isGrey(final ArrayImg<ARGBType, IntArray> image) {
		return Arrays.stream(argb(image)).allMatch(p -> red(p) == green(p) && green(p) == (p & 255));
	}

	private static double meanRed(final ArrayImg<ARGBType, IntArray> image) {
		return Arrays.stream(argb(image)).map(DegradationTest::red).average().getAsDouble();
	}

	private static int red(final int argb) {
		return argb >> 16 & 255;
	}

	private static int green(final int argb) {
		return argb >> 8 & 255;
	}

	private static int[] argb(final Copy copy) {
		return argb(copy.pixels());
	}

	private static int[] argb(final ArrayImg<ARGBType, IntArray> image) {
		return image.update(null).getCurrentStorageArray();
	}
}
