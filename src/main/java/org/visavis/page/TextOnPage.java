package org.visavis.page;

import java.util.function.IntPredicate;

import org.visavis.file.VisibleText;

/** Text with everything that cannot be seen, or that turns the direction of writing, as its code, such as [U+202E]. */
final class TextOnPage {

	private TextOnPage() {}

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
		return VisibleText.of(text, sign -> isVisible(sign) && hasGlyph.test(sign));
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
