package org.visavis.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as it stands between the quotes of a macro's string: in ASCII, since Fiji without a screen reads macro files as
 * ISO-8859-1, and ImageJ's recorder adds a warning to a line with other letters that no macro can have.
 */
public final class MacroString {

	/** ImageJ's function takes at most 100 at a time. */
	private static final Pattern OTHER_LETTERS = Pattern.compile("[^\\x00-\\x7e]{1,50}");

	private MacroString() {}

	/** Letters beyond ASCII come from ImageJ's function fromCharCode, which takes UTF-16. */
	public static String of(final String text) {
		final String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
		return OTHER_LETTERS.matcher(quoted).replaceAll(letters -> Matcher.quoteReplacement("\" + fromCharCode(" + letters
			.group().chars().mapToObj(Integer::toString).collect(Collectors.joining(", ")) + ") + \""));
	}
}
