package org.visavis.record;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visavis.FileLimits;
import org.visavis.UserError;

/**
 * The facts of a case from a text file: lines {@code key: value}, each of which goes on in the lines after it that begin
 * with a space or a tab; {@code #} begins a comment line.
 *
 * @param lines of each fact that is stated
 */
public record CaseFile(Map<CaseFact, List<String>> lines) {

	public static final String NAME = "case.txt";

	/** A case of which nothing is stated. */
	public static final CaseFile EMPTY = new CaseFile(Map.of());

	/** Some hundred pages of text; a report of more would take minutes and much memory. */
	private static final FileLimits LIMITS = new FileLimits(1 << 18, 3_000, 20_000);

	/**
	 * Reads a case file, UTF-8, of at most 262,144 bytes, 3,000 lines and 20,000 letters a line.
	 *
	 * @throws UserError naming the line, if a key is unknown or stands twice, or the file is longer or cannot be read
	 */
	public static CaseFile read(final Path file) {
		try {
			return parse(LIMITS.text(file), file.toString());
		}
		catch (final CharacterCodingException e) {
			throw new UserError(file + " is not in UTF-8; expected a text file in UTF-8.", e);
		}
		catch (final IOException e) {
			throw new UserError("case_file is " + file + ", which cannot be read; expected a text file with the facts of a case.", e);
		}
	}

	/** A case of which so much is stated; a text may have several lines, and blank ones do not count. */
	public static CaseFile of(final Map<CaseFact, String> texts) {
		final Map<CaseFact, List<String>> facts = new EnumMap<>(CaseFact.class);
		texts.forEach((fact, text) -> {
			final List<String> stated = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
			if (!stated.isEmpty()) facts.put(fact, stated);
		});
		return new CaseFile(facts);
	}

	/** The text of the file, which reads as the same. */
	public String text() {
		final StringBuilder text = new StringBuilder();
		for (final CaseFact fact : CaseFact.values())
			if (!get(fact).isEmpty()) text.append(fact.key()).append(": ").append(String.join("\n  ", get(fact))).append('\n');
		return text.toString();
	}

	/** What is stated of a fact, line by line; empty if nothing is. */
	public List<String> get(final CaseFact fact) {
		return lines.getOrDefault(fact, List.of());
	}

	private static CaseFile parse(final String text, final String name) {
		final Map<CaseFact, List<String>> facts = new EnumMap<>(CaseFact.class);
		List<String> current = List.of();
		final List<String> all = text.lines().toList();
		for (int i = 0; i < all.size(); i++) {
			final String line = all.get(i), place = name + ", line " + (i + 1);
			if (line.isBlank() || line.startsWith("#")) continue;
			if (!line.startsWith(" ") && !line.startsWith("\t")) current = begun(facts, line, place);
			else if (i == 0 || facts.isEmpty()) throw new UserError(place + ": expected 'key: value' before a line that goes on.");
			else current.add(line.strip());
		}
		facts.values().removeIf(lines -> lines.stream().allMatch(String::isEmpty));
		return new CaseFile(facts);
	}

	private static List<String> begun(final Map<CaseFact, List<String>> facts, final String line, final String place) {
		final int colon = line.indexOf(':');
		if (colon < 0) throw new UserError(place + ": found '" + line + "'; expected 'key: value'.");
		final String key = line.substring(0, colon).strip();
		if (!CaseFact.keys().contains(key)) throw new UserError(place + ": the key '" + key + "' is unknown; expected one of " +
			String.join(", ", CaseFact.keys()) + ".");
		final CaseFact fact = CaseFact.valueOf(key.toUpperCase(Locale.ROOT));
		if (facts.containsKey(fact)) throw new UserError(place + ": the key '" + key + "' stands twice; expected it once.");
		final List<String> lines = new ArrayList<>(List.of(line.substring(colon + 1).strip()));
		facts.put(fact, lines);
		return lines;
	}
}
