package org.visavis.fingerprint;

/** The pictures of pdq_oracle.py, of any size, by a formula of whole numbers. */
final class FormulaPicture {

	private FormulaPicture() {}

	static int[] of(final int width, final int height) {
		final int[] argb = new int[width * height];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++) {
				final int u = x * 4096 / width, v = y * 4096 / height;
				final int red = (wave(u * 3 / 4 + v * v / 9000) + wave(v * 2 + u * u / 20000)) / 2;
				final int green = (wave(u * v / 4000) + wave(v + 77)) / 2, blue = (wave(u + 2 * v) + wave(3 * u - v + 40000)) / 2;
				argb[y * width + x] = 0xff << 24 | red << 16 | green << 8 | blue;
			}
		return argb;
	}

	private static int wave(final int t) {
		final int phase = t % 510;
		return phase > 255 ? 510 - phase : phase;
	}
}
