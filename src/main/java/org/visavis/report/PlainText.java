package org.visavis.report;

import java.util.Locale;

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
		final int[] signs = text.codePoints().toArray();
		if (signs.length <= most) return spelled(signs, 0, signs.length);
		final int start = most - END;
		return spelled(signs, 0, start) + "[... " + (signs.length - most) + " letters left out ...]" + spelled(signs,
			signs.length - END, signs.length);
	}

	private static String spelled(final int[] signs, final int from, final int to) {
		final StringBuilder spelled = new StringBuilder();
		for (int i = from; i < to; i++)
			if (signs[i] < ' ' || signs[i] > '~' || isLikeACode(signs, i)) spelled.append(String.format(Locale.ROOT, "[U+%04X]",
				signs[i]));
			else spelled.append((char) signs[i]);
		return spelled.toString();
	}

	/** A bracket that begins what reads as a code is spelled out itself. */
	private static boolean isLikeACode(final int[] signs, final int i) {
		return signs[i] == '[' && i + 2 < signs.length && signs[i + 1] == 'U' && signs[i + 2] == '+';
	}
}
