package org.visavis.record;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.FileLimits;
import org.visavis.UserError;

/**
 * The facts of a text file: lines {@code key: value}, each of which goes on in the lines after it that begin with a space
 * or a tab; {@code #} begins a comment line.
 */
public final class FactLines {

	/** Some hundred pages of text; a report of more would take minutes and much memory. */
	private static final FileLimits LIMITS = new FileLimits(1 << 18, 3_000, 20_000);

	private final List<String> keys;
	private final Map<String, List<String>> facts = new LinkedHashMap<>();

	private FactLines(final List<String> keys) {
		this.keys = keys;
	}

	/**
	 * The lines of each fact that is stated, by its key, in the order of a file, which is in UTF-8 and has at most 262,144
	 * bytes, 3,000 lines and 20,000 letters a line.
	 *
	 * @param input the macro key that names the file
	 * @param about what the facts are of, such as "a case"
	 * @param keys that can stand in it
	 * @throws UserError naming the line, if a key is unknown or stands twice, or the file is longer or cannot be read
	 */
	public static Map<String, List<String>> read(final String input, final Path file, final String about,
		final List<String> keys)
	{
		try {
			return new FactLines(keys).parse(LIMITS.text(file).lines().toList(), file.toString());
		}
		catch (final CharacterCodingException e) {
			throw new UserError(file + " is not in UTF-8; expected a text file in UTF-8.", e);
		}
		catch (final IOException e) {
			throw new UserError(input + " is " + file + ", which cannot be read; expected a text file with the facts of " + about +
				".", e);
		}
	}

	/** The text of a file that states such facts, which reads as the same. */
	public static String text(final Map<String, List<String>> facts) {
		final StringBuilder text = new StringBuilder();
		facts.forEach((key, lines) -> text.append(key).append(": ").append(String.join("\n  ", lines)).append('\n'));
		return text.toString();
	}

	/** The lines of a fact as a person types them; blank ones do not count. */
	public static List<String> lines(final String typed) {
		return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	private Map<String, List<String>> parse(final List<String> all, final String name) {
		List<String> current = List.of();
		for (int i = 0; i < all.size(); i++) {
			final String line = all.get(i), place = name + ", line " + (i + 1);
			if (line.isBlank() || line.startsWith("#")) continue;
			if (!line.startsWith(" ") && !line.startsWith("\t")) current = begun(line, place);
			else if (facts.isEmpty()) throw new UserError(place + ": expected 'key: value' before a line that goes on.");
			else current.add(line.strip());
		}
		facts.values().removeIf(lines -> lines.stream().allMatch(String::isEmpty));
		return facts;
	}

	private List<String> begun(final String line, final String place) {
		final int colon = line.indexOf(':');
		if (colon < 0) throw new UserError(place + ": found '" + line + "'; expected 'key: value'.");
		final String key = line.substring(0, colon).strip();
		if (!keys.contains(key)) throw new UserError(place + ": the key '" + key + "' is unknown; expected one of " + String.join(
			", ", keys) + ".");
		if (facts.containsKey(key)) throw new UserError(place + ": the key '" + key + "' stands twice; expected it once.");
		final List<String> lines = new ArrayList<>(List.of(line.substring(colon + 1).strip()));
		facts.put(key, lines);
		return lines;
	}
}
