package org.visavis.record;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visavis.UserError;

/**
 * The facts of a case from a text file, as {@link FactLines} reads it.
 *
 * @param lines of each fact that is stated
 */
public record CaseFile(Map<CaseFact, List<String>> lines) {

	public static final String NAME = "case.txt";

	/** A case of which nothing is stated. */
	public static final CaseFile EMPTY = new CaseFile(Map.of());

	/**
	 * Reads a case file, UTF-8, of at most 262,144 bytes, 3,000 lines and 20,000 letters a line.
	 *
	 * @throws UserError naming the line, if a key is unknown or stands twice, or the file is longer or cannot be read
	 */
	public static CaseFile read(final Path file) {
		final Map<CaseFact, List<String>> facts = new EnumMap<>(CaseFact.class);
		FactLines.read("case_file", file, "a case", CaseFact.keys()).forEach((key, lines) -> facts.put(CaseFact.valueOf(key
			.toUpperCase(Locale.ROOT)), lines));
		return new CaseFile(facts);
	}

	/** A case of which so much is stated; a text may have several lines, and blank ones do not count. */
	public static CaseFile of(final Map<CaseFact, String> texts) {
		final Map<CaseFact, List<String>> facts = new EnumMap<>(CaseFact.class);
		texts.forEach((fact, text) -> {
			final List<String> stated = FactLines.lines(text);
			if (!stated.isEmpty()) facts.put(fact, stated);
		});
		return new CaseFile(facts);
	}

	/** The text of the file, which reads as the same. */
	public String text() {
		final Map<String, List<String>> stated = new LinkedHashMap<>();
		for (final CaseFact fact : CaseFact.values())
			if (!get(fact).isEmpty()) stated.put(fact.key(), get(fact));
		return FactLines.text(stated);
	}

	/** What is stated of a fact, line by line; empty if nothing is. */
	public List<String> get(final CaseFact fact) {
		return lines.getOrDefault(fact, List.of());
	}
}
