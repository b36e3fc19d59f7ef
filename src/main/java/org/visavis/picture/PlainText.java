package org.visavis.picture;

import org.visavis.file.VisibleText;

/** Any text in the signs that {@link StrokeFont} has, so that nothing in it is hidden or runs the other way. */
public final class PlainText {

	/** Letters kept of the end of a text that is cut: the end of a file's name tells its kind. */
	private static final int END = 12;

	private PlainText() {}

	/**
	 * The text with every sign but the printable ones of ASCII as its code, such as [U+202E].
	 *
	 * @param most letters; of a longer text some in the middle are left out, and it says how many
	 */
	public static String of(final String text, final int most) {
		final int letters = text.codePointCount(0, text.length());
		if (letters <= most) return spelled(text);
		final int start = text.offsetByCodePoints(0, most - END), end = text.offsetByCodePoints(text.length(), -END);
		return spelled(text.substring(0, start)) + "[... " + (letters - most) + " letters left out ...]" + spelled(text
			.substring(end));
	}

	private static String spelled(final String text) {
		return VisibleText.of(text, sign -> sign >= ' ' && sign <= '~');
	}
}
