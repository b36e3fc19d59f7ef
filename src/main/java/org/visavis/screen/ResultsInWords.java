package org.visavis.screen;

import java.util.ArrayList;
import java.util.List;

import org.visavis.answer.AnswerKind;
import org.visavis.answer.Answers;
import org.visavis.procedure.ShowResults;

/** What a record comes to, in one line. */
final class ResultsInWords {

	private ResultsInWords() {}

	/** How many photographs of each kind there are, and of a blind run what comes next. */
	static String of(final ShowResults results) {
		final Answers answers = results.answers();
		final List<String> counts = new ArrayList<>();
		for (final AnswerKind kind : AnswerKind.values())
			if (!answers.of(kind).isEmpty()) counts.add(answers.of(kind).size() + " " + kind.label());
		return results.record() + ": " + answers.all().size() + (answers.side().isEmpty() ? "" : " " + answers.side()) +
			(answers.all().size() == 1 ? " photograph, " : " photographs, ") + String.join(", ", counts) + (answers.keptBack() ? ". Scores and likelihood ratios are kept back: " +
				"rate the faces with Examine Pair..., then run Show Evidence..." : "");
	}
}
