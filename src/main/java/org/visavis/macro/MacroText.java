package org.visavis.macro;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;

import ij.Macro;

/** The options of a macro call as keys and values, read strictly: ImageJ itself passes over what it cannot read. */
public final class MacroText {

	/** Letters of a value: some three pages of text. */
	private static final int MOST = 10_000;

	private MacroText() {}

	/** The value, where a macro can repeat it and a report show it; otherwise refuses it. */
	public static String replayable(final String key, final String value) {
		if (value.length() > MOST) throw new UserError(key + " has " + value.length() + " letters; expected at most " + MOST +
			".");
		if (!value.equals(Macro.getValue(key + "=[" + value + "] ", key, ""))) throw new UserError(key + " is '" + value +
			"'; a macro cannot repeat a value with unpaired square brackets, so rename the file or folder.");
		return value;
	}

	/**
	 * The values by key, in the order of the options, such as {@code input=[/my photographs] face=central}.
	 *
	 * @param keys the keys that the command knows
	 */
	static Map<String, String> parse(final String options, final List<String> keys) {
		final Map<String, String> values = new LinkedHashMap<>();
		for (final String word : words(options)) {
			final int equals = word.indexOf('=');
			final String key = equals < 0 ? word : word.substring(0, equals);
			if (!keys.contains(key)) throw new UserError("'" + key + "' is no key of this command; " + expected(keys));
			if (equals < 0) throw new UserError("'" + key + "' has no value; expected " + key + "=value.");
			if (values.put(key, unquoted(word.substring(equals + 1))) != null) throw new UserError("'" + key +
				"' is given twice; expected once.");
		}
		return values;
	}

	private static String expected(final List<String> keys) {
		if (keys.isEmpty()) return "it has none.";
		return "its keys are " + String.join(", ", keys) + ", and a value with spaces stands in square brackets.";
	}

	private static List<String> words(final String options) {
		final List<String> words = new ArrayList<>();
		for (int start = 0; start < options.length();) {
			final int end = end(options, start);
			if (end > start) words.add(options.substring(start, end));
			start = end + 1;
		}
		return words;
	}

	/** The first space after {@code start} that is outside square brackets and single quotes. */
	private static int end(final String options, final int start) {
		final int value = options.indexOf('=', start) + 1;
		final int space = space(options, start);
		if (value == 0 || value >= options.length() || space < value) return space;
		if (options.charAt(value) == '\'') return closed(options, options.indexOf('\'', value + 1), value);
		if (options.charAt(value) != '[') return space;
		int depth = 1, at = value;
		while (depth > 0 && ++at < options.length()) {
			if (options.charAt(at) == '[') depth++;
			else if (options.charAt(at) == ']') depth--;
		}
		return closed(options, at < options.length() ? at : -1, value);
	}

	private static int closed(final String options, final int closing, final int value) {
		if (closing < 0) throw new UserError("The value " + options.substring(value).strip() +
			" has no end; expected a closing bracket or quote.");
		final int after = closing + 1;
		if (after < options.length() && options.charAt(after) != ' ') throw new UserError("After the value " + options
			.substring(value, after) + " stands '" + options.substring(after, space(options, after)) +
			"'; expected a space. A value cannot hold unpaired square brackets.");
		return after;
	}

	private static int space(final String options, final int start) {
		final int space = options.indexOf(' ', start);
		return space < 0 ? options.length() : space;
	}

	private static String unquoted(final String value) {
		final boolean quoted = value.startsWith("[") || value.startsWith("'");
		return quoted ? value.substring(1, value.length() - 1) : value;
	}
}
