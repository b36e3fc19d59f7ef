package org.visavis.mark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The number of a record of protection, which is the number that a mark carries: 64 bits. */
public final class MarkNumber {

	private MarkNumber() {}

	/**
	 * The number that follows from the key, the original and what is said of it: whoever hands a photograph to two persons in
	 * different words hands out two numbers, and the same words give the same number again.
	 */
	public static long of(final MarkKey key, final String originalSha256, final String... words) {
		return ByteBuffer.wrap(key.of("number", originalSha256.getBytes(StandardCharsets.US_ASCII), key.of(utf8(words)))).getLong();
	}

	private static byte[][] utf8(final String... words) {
		final byte[][] bytes = new byte[words.length][];
		for (int i = 0; i < words.length; i++) bytes[i] = words[i].getBytes(StandardCharsets.UTF_8);
		return bytes;
	}

	/** As 16 hexadecimal digits. */
	public static String text(final long number) {
		return HexFormat.of().toHexDigits(number);
	}

	/** Of {@link #text}. */
	public static long parse(final String text) {
		return HexFormat.fromHexDigitsToLong(text);
	}

	static byte[] bytes(final long number) {
		return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
	}
}
