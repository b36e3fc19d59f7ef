package org.visavis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Expected numbers by src/test/python/usual_detail.py. */
class DetailTest {

	private static final int SIDE = 112;

	@Test
	void sumsWhatManyDirectionsHave() {
		final Detail detail = of((x, y) -> 30 * (Math.sin(0.5 * x) + Math.sin(0.6 * y) + Math.sin(0.4 * x + 0.4 * y) + Math.sin(
			0.3 * x - 0.5 * y)));
		assertEquals(10.1224, detail.least(), 1e-3);
		assertEquals(0.8409, detail.evenness(), 1e-4);
	}

	@Test
	void tellsTheWeakerOfTwoDirections() {
		final Detail detail = of((x, y) -> 40 * Math.sin(0.5 * x) + 20 * Math.sin(0.7 * y));
		assertEquals(6.5879, detail.least(), 1e-3);
		assertEquals(0.5863, detail.evenness(), 1e-4);
	}

	@Test
	void findsNoneAlongAWaveThatDoesNotChange() {
		assertEquals(0, of((x, y) -> 40 * Math.sin(0.5 * x)).least(), 1e-3);
	}

	@Test
	void takesAnEvenPictureForEven() {
		assertEquals(1, of((x, y) -> 0).evenness(), 1e-9);
	}

	@Test
	void countsTheWantedPixelsOnly() {
		final float[] halves = grey((x, y) -> x < 56 ? 0 : 40 * Math.sin(0.5 * x) * Math.sin(0.5 * y));
		assertEquals(0, Detail.of(Detail.smooth(halves, SIDE), SIDE, places(10, 50)).least(), 1e-6);
	}

	@Test
	void ofNoPixelThereIsNone() {
		assertEquals(0, Detail.of(Detail.smooth(grey((x, y) -> x * y), SIDE), SIDE, new int[0]).least());
	}

	private static Detail of(final DoubleBinaryOperator wave) {
		return Detail.of(Detail.smooth(grey(wave), SIDE), SIDE, places(24, 88));
	}

	private static int[] places(final int left, final int right) {
		return IntStream.range(32, 100).flatMap(y -> IntStream.range(left, right).map(x -> y * SIDE + x)).toArray();
	}

	private static float[] grey(final DoubleBinaryOperator wave) {
		final float[] grey = new float[SIDE * SIDE];
		for (int i = 0; i < grey.length; i++)
			grey[i] = (float) (128 + wave.applyAsDouble(i % SIDE, i / SIDE));
		return grey;
	}
}
