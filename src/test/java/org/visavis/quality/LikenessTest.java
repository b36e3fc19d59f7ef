package org.visavis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Expected numbers by src/test/python/face_guards.py made-up (OpenCV 5.0, numpy 2.4). */
class LikenessTest {

	private static final int SIDE = 112;
	private static final Cells WAVES = cells((x, y) -> Math.rint(128 + 40 * Math.sin(0.5 * x + 0.1 * y) + 30 * Math.sin(0.23 *
		y)));

	@Test
	void weighsTheEyesLikeTheScriptThatLearntIt() {
		assertEquals(1.4362, Likeness.EYES.of(WAVES), 1e-3);
	}

	@Test
	void weighsTheMouthLikeTheScriptThatLearntIt() {
		assertEquals(1.9027, Likeness.MOUTH.of(WAVES), 1e-3);
	}

	@Test
	void weighsTheToneLikeTheScriptThatLearntIt() {
		assertEquals(-0.2482, Likeness.TONE.of(WAVES), 1e-3);
	}

	/** The weights of the light and the dark change their sides; what is left is twice the intercept. */
	@Test
	void turnsTheToneRoundInANegative() {
		final Cells negative = cells((x, y) -> 255 - Math.rint(128 + 40 * Math.sin(0.5 * x + 0.1 * y) + 30 * Math.sin(0.23 *
			y)));
		final double evenPicture = Likeness.TONE.of(cells((x, y) -> 128));
		assertEquals(2 * evenPicture, Likeness.TONE.of(WAVES) + Likeness.TONE.of(negative), 1e-3);
	}

	private static Cells cells(final DoubleBinaryOperator grey) {
		final float[] crop = new float[SIDE * SIDE];
		for (int i = 0; i < crop.length; i++)
			crop[i] = (float) grey.applyAsDouble(i % SIDE, i / SIDE);
		return new Cells(crop, Detail.smooth(crop, SIDE), SIDE, IntStream.range(20, 100).flatMap(y -> IntStream.range(24, 88).map(x -> y * SIDE + x))
			.toArray());
	}
}
