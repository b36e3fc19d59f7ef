package org.visavis.fingerprint;

import java.util.Locale;

/**
 * The 256 bits of a PDQ hash.
 *
 * @param a bits 0 to 63, bit 16 * i + j being set where the coefficient in row i and column j is above the median
 * @param b bits 64 to 127
 * @param c bits 128 to 191
 * @param d bits 192 to 255, which come first in text
 */
public record PdqHash(long a, long b, long c, long d) {

	public static final int BITS = 256;
	private static final int DIGITS = BITS / 4;

	/** Whether a text is a hash: 64 hexadecimal digits. */
	public static boolean isHash(final String text) {
		return text.length() == DIGITS && text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
	}

	/** Reads 64 hexadecimal digits, bit 255 first, as all PDQ tools write them. */
	public static PdqHash of(final String hex) {
		if (!isHash(hex)) throw new IllegalArgumentException("Not a PDQ hash: " + hex);
		return new PdqHash(word(hex, 48), word(hex, 32), word(hex, 16), word(hex, 0));
	}

	private static long word(final String hex, final int from) {
		return Long.parseUnsignedLong(hex, from, from + 16, 16);
	}

	/** In how many bits two hashes differ, 0 to 256. */
	public int distance(final PdqHash other) {
		return Long.bitCount(a ^ other.a) + Long.bitCount(b ^ other.b) + Long.bitCount(c ^ other.c) + Long.bitCount(d ^ other.d);
	}

	/** 64 hexadecimal digits in lower case. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%016x%016x%016x%016x", d, c, b, a);
	}
}
