package org.visavis.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text of unknown origin on one line, with nothing in it that hides, breaks the line or runs the other way. */
final class VisibleText {

	/** Letters that are kept. */
	static final int MOST = 500;

	static final String CUT = "[... cut at " + MOST + " letters]";

	/** Bytes that are looked at: enough for that many letters in any encoding. */
	private static final int MOST_BYTES = 1 << 16;

	private VisibleText() {}

	/**
	 * The text with each control, format, private-use and line-breaking sign and each half of a pair as its code, such
	 * as [U+202E]; a longer one ends with {@link #CUT}. A bracket that begins what reads as either is spelled itself.
	 */
	static String of(final String text) {
		final StringBuilder visible = new StringBuilder();
		int at = 0;
		for (int letters = 0; at < text.length() && letters < MOST; letters++) {
			final int sign = text.codePointAt(at);
			if (isHidden(sign) || text.startsWith("[U+", at) || text.startsWith("[...", at)) visible.append(String.format(
				Locale.ROOT, "[U+%04X]", sign));
			else visible.appendCodePoint(sign);
			at += Character.charCount(sign);
		}
		return at < text.length() ? visible + CUT : visible.toString();
	}

	/** Bytes as text, the zeros at their end left out: UTF-8 where they are that, otherwise Latin-1. */
	static String decoded(final byte[] bytes, final int start, final int length) {
		int end = start + length;
		while (end > start && bytes[end - 1] == 0)
			end--;
		if (end - start > MOST_BYTES) {
			end = start + MOST_BYTES;
			while (end > start && (bytes[end] & 0xc0) == 0x80)
				end--; // not within a letter of UTF-8
		}
		final ByteBuffer given = ByteBuffer.wrap(bytes, start, end - start);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(given.duplicate()).toString();
		}
		catch (final CharacterCodingException e) {
			return StandardCharsets.ISO_8859_1.decode(given).toString();
		}
	}

	private static boolean isHidden(final int sign) {
		return switch (Character.getType(sign)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR -> true;
			default -> (sign & 0xfffe) == 0xfffe || sign >= 0xfdd0 && sign <= 0xfdef; // never to be a letter
		};
	}
}
