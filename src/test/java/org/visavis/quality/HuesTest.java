package org.visavis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected by hand: whether the angle from Cb to Cr lies between 100 and 170 degrees. */
class HuesTest {

	private static final int SIDE = 112;

	/** Dark and light skin, grey, and a photograph in black and white are as they should be; a negative and swapped channels are not. */
	@ParameterizedTest
	@CsvSource({ "200, 150, 130, 0", "90, 60, 48, 0", "235, 200, 180, 0", "128, 128, 128, 0", "0, 0, 0, 0", "255, 255, 255, 0",
		"55, 105, 125, 1", "130, 150, 200, 1", "150, 200, 130, 1", "0, 0, 128, 1" })
	void tellsColoursThatNoSkinHas(final int red, final int green, final int blue, final double share) {
		assertEquals(share, Hues.unlikeSkin(filled(SIDE, red, green, blue), SIDE, places(24, 88)));
	}

	@ParameterizedTest
	@CsvSource({ "56, 0.5", "40, 0.25", "88, 1" })
	void countsTheShareOfThePlaces(final int blueUpTo, final double share) {
		assertEquals(share, Hues.unlikeSkin(filled(blueUpTo, 0, 0, 255), SIDE, places(24, 88)), 1e-12);
	}

	private static float[] filled(final int upTo, final int... rgb) {
		final float[] crop = new float[3 * SIDE * SIDE];
		for (int i = 0; i < crop.length; i++)
			crop[i] = i % SIDE < upTo ? rgb[i / (SIDE * SIDE)] : 0;
		return crop;
	}

	private static int[] places(final int left, final int right) {
		return IntStream.range(32, 100).flatMap(y -> IntStream.range(left, right).map(x -> y * SIDE + x)).toArray();
	}
}
