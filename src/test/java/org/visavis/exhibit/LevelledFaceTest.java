package org.visavis.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

class LevelledFaceTest {

	private static final ExhibitFrame FRAME = ExhibitFrame.STANDARD;

	static Stream<Face> anyFaces() {
		final Random random = new Random(0);
		return IntStream.range(0, 40).mapToObj(i -> {
			final double turn = 2 * Math.PI * random.nextDouble(), distance = 12 * Math.pow(30, random.nextDouble());
			final Point left = new Point(400 + random.nextDouble(), 400 + random.nextDouble());
			return face(left, left.plus(distance * Math.cos(turn), distance * Math.sin(turn)));
		});
	}

	/** Dots at the eyes of a photograph are found again in the plate. */
	@ParameterizedTest
	@MethodSource("anyFaces")
	void theEyesComeToLieWhereTheFrameHasThem(final Face face) {
		final LevelledFace levelled = LevelledFace.of(dotted(face), face, FRAME);
		final Point left = centreOfLight(levelled, 0, 200), right = centreOfLight(levelled, 200, 400);
		assertEquals(FRAME.eyes().y(), left.y(), 0.1);
		assertEquals(FRAME.eyes().y(), right.y(), 0.1);
		assertEquals(FRAME.interocular(), right.x() - left.x(), 0.1);
		assertEquals(FRAME.eyes().x(), (left.x() + right.x()) / 2, 0.1);
	}

	@Test
	void pointsGoToThePlateAndBack() {
		final Face face = face(new Point(10, 20), new Point(50, 33));
		final LevelledFace levelled = LevelledFace.of(ArrayImgs.argbs(100, 90), face, FRAME);
		assertEquals(0, new Point(13.5, 72).distanceTo(levelled.inPhotograph(levelled.onPlate(new Point(13.5, 72)))), 1e-9);
	}

	@Test
	void aZoomedFrameShowsItsCentreInTheMiddle() {
		final Face face = face(new Point(40, 40), new Point(60, 41));
		final ArrayImg<ARGBType, IntArray> photograph = ArrayImgs.argbs(100, 90);
		final Point seen = LevelledFace.of(photograph, face, FRAME).inPhotograph(new Point(100, 300));
		final Point zoomed = LevelledFace.of(photograph, face, FRAME.zoomed(3, new Point(100, 300))).onPlate(seen);
		assertEquals(0, zoomed.distanceTo(new Point(199.5, 239.5)), 1e-9);
	}

	@Test
	void refusesAFaceWithBothEyesInOnePlace() {
		final Face face = face(new Point(10, 20), new Point(10, 20));
		assertEquals("A face has both eyes at 10.0, 20.0; expected two points, without which no plate can be levelled.",
			assertThrows(UserError.class, () -> LevelledFace.of(ArrayImgs.argbs(100, 90), face, FRAME)).getMessage());
	}

	@Test
	void leavesThePhotographAsItIs() {
		final Face face = face(new Point(300, 280), new Point(360, 290));
		final ArrayImg<ARGBType, IntArray> photograph = dotted(face);
		final int before = Arrays.hashCode(photograph.update(null).getCurrentStorageArray());
		LevelledFace.of(photograph, face, FRAME);
		assertEquals(before, Arrays.hashCode(photograph.update(null).getCurrentStorageArray()));
	}

	static Face face(final Point left, final Point right) {
		final Point mouth = left.plus(right.y() - left.y(), left.x() - right.x());
		return new Face(new Box(left.x(), left.y(), 10, 10), List.of(left, right, mouth, mouth, mouth), 1);
	}

	/** A black photograph with a round white spot, soft at the edge, at each eye. */
	private static ArrayImg<ARGBType, IntArray> dotted(final Face face) {
		final int[] argb = new int[800 * 800];
		final double distance = face.leftEye().distanceTo(face.rightEye()), sigma = Math.max(1.2, distance / 20);
		for (int i = 0; i < argb.length; i++) {
			final Point p = new Point(i % 800, i / 800);
			final double light = Math.exp(-square(p.distanceTo(face.leftEye()) / sigma) / 2) + Math.exp(-square(p.distanceTo(
				face.rightEye()) / sigma) / 2);
			argb[i] = 0xff000000 | (int) Math.round(255 * Math.min(1, light)) * 0x010101;
		}
		return ArrayImgs.argbs(argb, 800, 800);
	}

	private static Point centreOfLight(final LevelledFace face, final int from, final int to) {
		double x = 0, y = 0, sum = 0;
		for (int v = 0; v < FRAME.height(); v++)
			for (int u = from; u < to; u++) {
				final int light = face.argb()[v * FRAME.width() + u] & 0xff;
				x += u * light;
				y += v * light;
				sum += light;
			}
		return new Point(x / sum, y / sum);
	}

	private static double square(final double value) {
		return value * value;
	}
}
