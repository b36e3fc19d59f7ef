package org.visavis.screen;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.answer.Answer;
import org.visavis.answer.AnswerKind;

/**
 * Which answers a person wants to see.
 *
 * @param search what must stand in a name, a path or the words of the answer, in whatever case; empty for all
 * @param kind empty for all
 */
record AnswerFilter(String search, Optional<AnswerKind> kind) {

	/** Whether an answer is wanted. */
	boolean takes(final Answer answer) {
		return kind.filter(wanted -> wanted != answer.kind()).isEmpty() && text(answer).contains(search.strip().toLowerCase(
			Locale.ROOT));
	}

	/** What is wanted, in words; empty for all. */
	String words() {
		return Stream.concat(kind.stream().map(AnswerKind::label), Stream.of(search.strip()).filter(text -> !text.isEmpty())
			.map(text -> "with \"" + text + "\"")).collect(Collectors.joining(", "));
	}

	private static String text(final Answer answer) {
		return Stream.concat(Stream.of(answer.image().get("path"), answer.other().getOrDefault("path", ""), answer.words(),
			answer.kind().label()), answer.copies().stream().map(copy -> copy.get("path"))).collect(Collectors.joining("\n"))
			.toLowerCase(Locale.ROOT);
	}
}
