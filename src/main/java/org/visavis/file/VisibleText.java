package org.visavis.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Text of unknown origin on one line, with nothing in it that hides, breaks the line or runs the other way. */
public final class VisibleText {

	/** Letters that are kept. */
	public static final int MOST = 500;

	public static final String CUT = "[... cut at " + MOST + " letters]";

	/** Bytes that are looked at: enough for that many letters in any encoding. */
	private static final int MOST_BYTES = 1 << 16;

	private VisibleText() {}

	/**
	 * Any text with each sign that cannot be shown as its code, such as [U+202E], and so each bracket that begins what reads
	 * as a code.
	 *
	 * @param isShown of a code point
	 */
	public static String of(final String text, final IntPredicate isShown) {
		final StringBuilder visible = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			final int sign = text.codePointAt(at);
			if (isShown.test(sign) && !text.startsWith("[U+", at)) visible.appendCodePoint(sign);
			else visible.append(String.format(Locale.ROOT, "[U+%04X]", sign));
		}
		return visible.toString();
	}

	/**
	 * The text with each control, format, private-use and line-breaking sign and each half of a pair as its code; a longer
	 * one ends with {@link #CUT}, which no text can imitate.
	 */
	public static String of(final String text) {
		final int end = text.codePointCount(0, text.length()) > MOST ? text.offsetByCodePoints(0, MOST) : text.length();
		final String visible = of(text.substring(0, end), sign -> !isHidden(sign)).replace("[...", "[U+005B]...");
		return end < text.length() ? visible + CUT : visible;
	}

	/** Bytes as text, the zeros at their end left out: UTF-8 where they are that, otherwise Latin-1. */
	public static String decoded(final byte[] bytes, final int start, final int length) {
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
