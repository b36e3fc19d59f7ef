package org.visavis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

class QualityTest {

	private static final double[][] MODEL = { { -17.62, 0, 0 }, { 17.62, 0, 0 }, { 0, 20.26, 15 }, { -14.85, 37.15, 2 },
		{ 14.85, 37.15, 2 } };

	/** The generic head at 100, 100, turned by pitch, then yaw, then roll, seen from afar at twice its size. */
	private static Face head(final double yaw, final double pitch, final double roll) {
		final double p = Math.toRadians(pitch), y = Math.toRadians(yaw), r = Math.toRadians(roll);
		final List<Point> points = new ArrayList<>();
		for (final double[] m : MODEL) {
			final double down = m[1] * Math.cos(p) + m[2] * Math.sin(p), out = m[2] * Math.cos(p) - m[1] * Math.sin(p);
			final double right = m[0] * Math.cos(y) + out * Math.sin(y);
			points.add(new Point(100 + 2 * (right * Math.cos(r) - down * Math.sin(r)), 100 + 2 * (right * Math.sin(r) + down *
				Math.cos(r))));
		}
		return new Face(new Box(60, 60, 80, 110), points, 0.9);
	}

	private static ArrayImg<ARGBType, IntArray> noise(final int amplitude, final int blur) {
		final Random random = new Random(0);
		final int[] argb = new int[260 * 260];
		final int[] cells = random.ints(260 * 260, 128 - amplitude, 129 + amplitude).toArray();
		for (int i = 0; i < argb.length; i++) {
			final int grey = cells[i / 260 / blur * 260 + i % 260 / blur];
			argb[i] = 0xff000000 | grey << 16 | grey << 8 | grey;
		}
		return ArrayImgs.argbs(argb, 260, 260);
	}

	@Test
	void recoversTheRollThatMadeTheView() {
		for (final double roll : new double[] { -170, -90, -20, 0, 45, 180 })
			assertEquals(roll, FaceModel.pose(head(0, 0, roll))[2], 1e-9);
	}

	@Test
	void recoversTheYawThatMadeTheView() {
		for (final double yaw : new double[] { -60, -20, 0, 20, 60 })
			assertEquals(yaw, FaceModel.pose(head(yaw, 0, 30))[0], 1e-6);
	}

	@Test
	void recoversThePitchThatMadeTheView() {
		for (final double pitch : new double[] { -30, 0, 30 })
			assertEquals(pitch, FaceModel.pose(head(0, pitch, -120))[1], 1e-6);
	}

	@Test
	void tellsTheDirectionOfYawAndPitchTogether() {
		final double[] pose = FaceModel.pose(head(25, 15, 10));
		assertEquals(25, pose[0], 5);
		assertEquals(15, pose[1], 5);
	}

	@Test
	void measuresTheEyesInPixelsOfThePhotograph() {
		assertEquals(4 * 17.62, Quality.of(noise(0, 1), head(0, 0, 0)).interocular(), 1e-9);
	}

	@Test
	void measuresTheMeanGrey() {
		assertEquals(128, Quality.of(noise(0, 1), head(0, 0, 0)).exposure(), 1e-3);
	}

	@ParameterizedTest
	@CsvSource({ "-65, 0, 0", "-66, 0, 1", "-101, 0, 3", "0, -101, 2", "125, 0, 1" })
	void countsThePointsOutsideOfThePhotograph(final double dx, final double dy, final int outside) {
		assertEquals(outside, Quality.of(noise(0, 1), head(0, 0, 0).plus(dx, dy)).outside());
	}

	@Test
	void findsNoSharpnessInAnEvenPicture() {
		assertEquals(0, Quality.of(noise(0, 1), head(0, 0, 0)).sharpness(), 1e-3);
	}

	@Test
	void findsLessSharpnessTheMoreThePictureWasBlurredByMotion() {
		double last = Double.MAX_VALUE;
		for (final int length : new int[] { 1, 9, 17, 33 }) {
			final double sharpness = Quality.of(moved(length, 1, 0), head(0, 0, 0)).sharpness();
			assertTrue(sharpness < last, length + ": " + sharpness);
			last = sharpness;
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 0", "0, 1", "1, 1", "1, -1" })
	void findsUnevenDetailWhereMotionBlurredAlongOneDirection(final int dx, final int dy) {
		assertTrue(Quality.of(moved(25, dx, dy), head(0, 0, 0)).evenness() < 0.5 * Quality.of(moved(1, 0, 0), head(0, 0, 0))
			.evenness());
	}

	@Test
	void seesTheWholeOfAFaceInsideOfThePhotograph() {
		assertEquals(1, Quality.of(noise(60, 1), head(0, 0, 0)).visible());
	}

	/** Twice the model's size: the forehead begins 52 pixels above the eyes, which are moved to y = 20. */
	@Test
	void seesTheShareOfTheForeheadThatIsNotCutOff() {
		assertEquals(20 / 52.0, Quality.of(noise(60, 1), head(0, 0, 0).plus(0, -80)).visible(), 0.03);
	}

	/** The left half reaches 63 pixels from the middle, which is moved to x = 50. */
	@Test
	void seesTheShareOfTheHalfThatIsNotCutOff() {
		assertEquals(50 / 63.0, Quality.of(noise(60, 1), head(0, 0, 0).plus(-50, 0)).visible(), 0.03);
	}

	@Test
	void doesNotTakeTheBorderOfThePhotographForDetail() {
		assertEquals(0, Quality.of(noise(0, 1), head(0, 0, 0).plus(-60, 0)).sharpness(), 1e-3);
	}

	/** Noise, each pixel of it the mean of so many in a row. */
	private static ArrayImg<ARGBType, IntArray> moved(final int length, final int dx, final int dy) {
		final int[] from = argb(noise(100, 1)), to = new int[from.length];
		for (int i = 0; i < to.length; i++) {
			int sum = 0;
			for (int k = 0; k < length; k++)
				sum += from[Math.floorMod(i + k * (dx + 260 * dy), from.length)] & 255;
			to[i] = 0xff000000 | sum / length * 0x10101;
		}
		return ArrayImgs.argbs(to, 260, 260);
	}

	private static int[] argb(final ArrayImg<ARGBType, IntArray> image) {
		return image.update(null).getCurrentStorageArray();
	}
}
