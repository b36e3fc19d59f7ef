package org.visavis.notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.record.FactLines;
import org.visavis.request.Adults;

/**
 * The facts of a notice from a text file, as {@link FactLines} reads it.
 *
 * @param lines of each fact that is stated
 */
public record NoticeFile(Map<NoticeFact, List<String>> lines) {

	/** What the copy is called that lies beside a notice. */
	public static final String NAME = "facts.txt";

	/**
	 * Reads a notice file.
	 *
	 * @throws UserError naming the line, if a key is unknown or stands twice, or the file is too long or cannot be read
	 */
	public static NoticeFile read(final Path file) {
		final Map<NoticeFact, List<String>> facts = new EnumMap<>(NoticeFact.class);
		FactLines.read("notice_file", file, "a notice", NoticeFact.keys()).forEach((key, lines) -> facts.put(NoticeFact.valueOf(key
			.toUpperCase(Locale.ROOT)), lines.stream().filter(line -> !line.isEmpty()).toList()));
		return new NoticeFile(facts);
	}

	/** What is stated so far in a file that need not be there. */
	public static NoticeFile begun(final Path file) {
		return Files.isRegularFile(file) ? read(file) : new NoticeFile(Map.of());
	}

	/** The text of a file in which persons state so much; a text may have several lines, and blank ones do not count. */
	public static String text(final Map<NoticeFact, String> texts) {
		final Map<String, List<String>> stated = new LinkedHashMap<>();
		texts.forEach((fact, text) -> {
			if (!text.isBlank()) stated.put(fact.key(), FactLines.lines(text));
		});
		return FactLines.text(stated);
	}

	/** What is stated of a fact, line by line; empty if nothing is. */
	public List<String> get(final NoticeFact fact) {
		return lines.getOrDefault(fact, List.of());
	}

	/** Whether all persons shown were adults; what nobody states is unknown. */
	public Adults adults() {
		final String stated = text(NoticeFact.ADULTS).orElse("unknown");
		for (final Adults adults : Adults.values())
			if (adults.toString().equalsIgnoreCase(stated)) return adults;
		throw new UserError("adults is '" + stated + "'; expected yes, no or unknown.");
	}

	/** A point of time; empty if it is not stated. */
	Optional<NoticeTime> time(final NoticeFact fact) {
		return text(fact).map(text -> NoticeTime.of(fact.key(), text));
	}

	private Optional<String> text(final NoticeFact fact) {
		return get(fact).isEmpty() ? Optional.empty() : Optional.of(String.join(" ", get(fact)));
	}
}
