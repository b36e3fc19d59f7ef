package org.visavis.fingerprint;

import java.util.Locale;

/**
 * The eight ways to turn and mirror a picture. A turned picture is hashed from its turned pixels: to change the signs of
 * the coefficients instead, as PDQ's tools do, is off by up to 46 bits where a side has 129 to 256 pixels, because PDQ's
 * window of two pixels has no centre.
 */
public enum Turn {
	AS_IT_IS("as it is", false, false, false), LEFT("turned left by 90 degrees", true, false, true), HALF("turned by 180 degrees", false, true,
		true), RIGHT("turned right by 90 degrees", true, true, false), UPSIDE_DOWN("mirrored top to bottom", false, false, true), MIRRORED(
			"mirrored left to right", false, true, false), TRANSPOSED("mirrored about the diagonal", true, false, false), ANTITRANSPOSED(
				"mirrored about the other diagonal", true, true, true);

	private static final int BLOCK = 32;

	private final String words;
	/** In this order: rows become columns, columns from right to left, rows from bottom to top. */
	private final boolean transposed, across, down;

	Turn(final String words, final boolean transposed, final boolean across, final boolean down) {
		this.words = words;
		this.transposed = transposed;
		this.across = across;
		this.down = down;
	}

	/** Its name in lower case, for a column. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether width and height change places. */
	public boolean isTransposed() {
		return transposed;
	}

	/** The picture turned so, row by row. */
	public int[] of(final int[] argb, final int width, final int height) {
		if (this == AS_IT_IS) return argb;
		final int[] turned = new int[width * height];
		final int w = transposed ? height : width, h = transposed ? width : height;
		for (int top = 0; top < h; top += BLOCK)
			for (int left = 0; left < w; left += BLOCK)
				block(argb, width, turned, w, h, left, top);
		return turned;
	}

	/** One block at a time, so that columns are read while they are near the processor. */
	private void block(final int[] argb, final int width, final int[] turned, final int w, final int h, final int left, final int top) {
		final int right = Math.min(w, left + BLOCK), bottom = Math.min(h, top + BLOCK);
		for (int y = top; y < bottom; y++)
			for (int x = left; x < right; x++) {
				final int u = across ? w - 1 - x : x, v = down ? h - 1 - y : y;
				turned[y * w + x] = transposed ? argb[u * width + v] : argb[v * width + u];
			}
	}

	/** The hash of a picture turned so. */
	public Fingerprint fingerprint(final int[] argb, final int width, final int height) {
		return transposed ? Pdq.of(of(argb, width, height), height, width) : Pdq.of(of(argb, width, height), width, height);
	}

	@Override
	public String toString() {
		return words;
	}
}
