package org.visavis.file;

import java.util.Comparator;

/** Texts in the order of their code points, which is that of their bytes in UTF-8; Java's own is that of UTF-16. */
public final class CodePoints {

	public static final Comparator<String> ORDER = CodePoints::compare;

	private CodePoints() {}

	private static int compare(final String a, final String b) {
		final int both = Math.min(a.length(), b.length());
		for (int i = 0; i < both; i++) {
			final char x = a.charAt(i), y = b.charAt(i);
			if (x == y) continue;
			// half of a pair stands for a sign behind all those that are one char
			return Character.isSurrogate(x) == Character.isSurrogate(y) ? x - y : Character.isSurrogate(x) ? 1 : -1;
		}
		return a.length() - b.length();
	}
}
