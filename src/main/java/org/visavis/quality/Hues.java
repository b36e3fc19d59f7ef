package org.visavis.quality;

import java.util.stream.IntStream;

/**
 * How much of a crop of a face has a colour that no skin has under the usual lights. Grey has none; skin, of whatever
 * shade, lies between yellow and red.
 */
final class Hues {

	/** Angle from Cb to Cr (ITU-R BT.601) in degrees: of skin between a rosy and a yellow one. */
	private static final double REDDEST = 100, YELLOWEST = 170;
	/** Chroma in levels of 255 below which a colour counts as grey. */
	private static final double GREY = 10;
	/** Colours are those of squares of so many pixels a side: JPEG stores them coarsely. */
	private static final int CELL = 4;

	private Hues() {}

	/**
	 * The share of some pixels that is coloured otherwise, 0 to 1, judged by every square of 4 x 4 of them.
	 *
	 * @param rgb {@code float[3*side*side]}, channel first, 0..255; side a multiple of 4
	 * @param places of whole squares, row by row
	 */
	static double unlikeSkin(final float[] rgb, final int side, final int[] places) {
		return IntStream.of(places).filter(i -> i % side % CELL == 0 && i / side % CELL == 0).mapToDouble(i -> isUnlikeSkin(
			rgb, side, i % side, i / side) ? 1 : 0).average().orElseThrow();
	}

	private static boolean isUnlikeSkin(final float[] rgb, final int side, final int x, final int y) {
		final double r = mean(rgb, 0, side, x, y), g = mean(rgb, 1, side, x, y), b = mean(rgb, 2, side, x, y);
		final double cb = -0.1687 * r - 0.3313 * g + 0.5 * b, cr = 0.5 * r - 0.4187 * g - 0.0813 * b;
		final double hue = Math.toDegrees(Math.atan2(cr, cb));
		return Math.hypot(cb, cr) > GREY && (hue < REDDEST || hue > YELLOWEST);
	}

	private static double mean(final float[] rgb, final int channel, final int side, final int x, final int y) {
		double sum = 0;
		for (int i = 0; i < CELL * CELL; i++)
			sum += rgb[(channel * side + y + i / CELL) * side + x + i % CELL];
		return sum / (CELL * CELL);
	}
}
