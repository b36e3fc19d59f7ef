package org.visavis.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.calibrate.StatedLr;
import org.visavis.table.Table;

/** Answers as a table: a row for each photograph, or for files with the same bytes. */
public final class AnswersTable {

	private static final List<String> HEADER = List.of("photograph", "path", "copies", "answer", "support", "lr", "log10_lr", "population",
		"chance_candidates", "chance_low", "chance_high", "compared_with", "compared_with_path", "face", "compared_with_face", "suitability", "reasons");

	private AnswersTable() {}

	/** The answers in their order; what is not known is empty. */
	public static Table of(final List<Answer> answers) {
		return new Table(HEADER, answers.stream().map(AnswersTable::row).toList());
	}

	private static List<String> row(final Answer answer) {
		final Map<String, String> pair = answer.pair();
		return Stream.of(answer.name(), answer.image().get("path"), answer.copies().stream().map(copy -> copy.get("path")).collect(
			Collectors.joining("; ")), answer.kind().label(), answer.words(), answer.lr().map(StatedLr::words).orElse(""), pair
				.getOrDefault("log10_lr", ""), answer.population(), pair.getOrDefault("chance_candidates", ""), pair.getOrDefault("chance_low", ""), pair
				.getOrDefault("chance_high", ""), pair.isEmpty() ? "" : Answer.name(answer
					.other()), answer.other().getOrDefault("path", ""), answer.face().getOrDefault("face", ""), answer.otherFace()
						.getOrDefault("face", ""), answer.face().getOrDefault("suitability", ""), answer.face().getOrDefault("reasons",
							"")).toList();
	}
}
