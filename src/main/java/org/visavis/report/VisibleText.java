package org.visavis.report;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Text with everything that cannot be seen, or that turns the direction of writing, as its code, such as [U+202E]. */
final class VisibleText {

	private VisibleText() {}

	/** Any text, for a page that has every letter. */
	static String of(final String text) {
		return of(text, sign -> true);
	}

	/**
	 * Any text, for a page that does not have every letter.
	 *
	 * @param hasGlyph whether the page can show a letter
	 */
	static String of(final String text, final IntPredicate hasGlyph) {
		final StringBuilder visible = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			final int sign = text.codePointAt(i);
			if (isVisible(sign) && hasGlyph.test(sign) && !text.startsWith("[U+", i)) visible.appendCodePoint(sign);
			else visible.append(String.format(Locale.ROOT, "[U+%04X]", sign));
		}
		return visible.toString();
	}

	private static boolean isVisible(final int sign) {
		return switch (Character.getType(sign)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
			case Character.SPACE_SEPARATOR -> sign == ' ';
			default -> true;
		};
	}
}
