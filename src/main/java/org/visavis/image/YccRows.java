package org.visavis.image;

/** Luma and chromas of JPEG files (ITU-T T.871) as light, by the whole numbers of libjpeg (jdcolor.c), to the last bit. */
final class YccRows {

	private static final int HALF = 1 << 15;

	private YccRows() {}

	/** Puts red, green and blue in the place of the first three bands of a row. */
	static void toRgb(final int[] samples, final int bands) {
		for (int i = 0; i < samples.length; i += bands) {
			final int luma = samples[i], blue = samples[i + 1] - 128, red = samples[i + 2] - 128;
			samples[i] = clamp(luma + (91881 * red + HALF >> 16));
			samples[i + 1] = clamp(luma + (HALF - 22554 * blue - 46802 * red >> 16));
			samples[i + 2] = clamp(luma + (116130 * blue + HALF >> 16));
		}
	}

	private static int clamp(final int value) {
		return Math.max(0, Math.min(255, value));
	}
}
