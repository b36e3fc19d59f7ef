package org.visavis.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part that a notice must have.
 *
 * @param words what it is
 * @param source where that is asked for
 * @param needed the facts that make it up; of those in one list any does
 */
record Part(String words, String source, List<List<NoticeFact>> needed) {

	/** A part of which every fact is needed. */
	static Part of(final String words, final String source, final NoticeFact... facts) {
		return new Part(words, source, Arrays.stream(facts).map(List::of).toList());
	}

	/** The same part, which needs one of some facts beside. */
	Part withAny(final NoticeFact... facts) {
		return new Part(words, source, Stream.concat(needed.stream(), Stream.of(List.of(facts))).toList());
	}

	/** What of it nobody states, by labels; empty if the part is there. Whether it is good enough no program sees. */
	List<String> missing(final NoticeFile facts) {
		return needed.stream().filter(any -> any.stream().allMatch(fact -> facts.get(fact).isEmpty())).map(any -> any.stream().map(
			NoticeFact::label).collect(Collectors.joining(" or "))).toList();
	}

	/** For a page: "words", "source", and "found" and "missing" by labels. */
	Map<String, Object> values(final NoticeFile facts) {
		return Map.of("words", words, "source", source, "missing", missing(facts), "found", needed.stream().flatMap(
			List::stream).filter(fact -> !facts.get(fact).isEmpty()).map(NoticeFact::label).toList());
	}
}
