package org.visavis.image;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

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
		final int end = from + count;
		int i = from, at = 0;
		for (; i + 4 <= end; i += 4, at += 12) { // four pixels are three words, which is faster than byte by byte
			final int first = rgb[i], second = rgb[i + 1], third = rgb[i + 2], fourth = rgb[i + 3];
			WORDS.set(piece, at, first << 8 | second >> 16 & 0xff);
			WORDS.set(piece, at + 4, second << 16 | third >> 8 & 0xffff);
			WORDS.set(piece, at + 8, third << 24 | fourth & 0xffffff);
		}
		for (; i < end; i++) {
			piece[at++] = (byte) (rgb[i] >> 16);
			piece[at++] = (byte) (rgb[i] >> 8);
			piece[at++] = (byte) rgb[i];
		}
		digest.update(piece, 0, at);
	}
}
