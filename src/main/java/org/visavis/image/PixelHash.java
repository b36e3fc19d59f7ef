package org.visavis.image;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.visavis.file.Sha256;

/**
 * The SHA-256 of a picture's pixels, whatever file they came from: that of the binary PPM file of the picture, which is
 * the line "P6", width and height on a line, the line "255", each ended by a line feed, then red, green and blue of each
 * pixel as a byte each, row by row from the top left.
 */
final class PixelHash {

	/** Pixels that are handed on together. */
	private static final int PIECE = 1 << 15;

	private PixelHash() {}

	/**
	 * Of upright pixels.
	 *
	 * @param rgb width x height, 0xRRGGBB in the lower 24 bits of each
	 * @return 64 lower-case hexadecimal digits
	 */
	static String of(final int[] rgb, final int width, final int height) {
		return Sha256.of(digest -> {
			digest.update(("P6\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
			final byte[] piece = new byte[3 * Math.min(PIECE, rgb.length)];
			for (int from = 0; from < rgb.length; from += PIECE)
				update(digest, rgb, from, Math.min(PIECE, rgb.length - from), piece);
		});
	}

	private static void update(final MessageDigest digest, final int[] rgb, final int from, final int count, final byte[] piece) {
		for (int i = 0, at = 0; i < count; i++, at += 3) {
			final int pixel = rgb[from + i];
			piece[at] = (byte) (pixel >> 16);
			piece[at + 1] = (byte) (pixel >> 8);
			piece[at + 2] = (byte) pixel;
		}
		digest.update(piece, 0, 3 * count);
	}
}
