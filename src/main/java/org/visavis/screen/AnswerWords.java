package org.visavis.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visavis.answer.Answer;
import org.visavis.answer.Answers;
import org.visavis.picture.PlainText;

/** What a window says of an answer, line by line. */
final class AnswerWords {

	/** Letters of a path. */
	private static final int LONGEST = 90;

	private AnswerWords() {}

	/** The photograph, the answer, and the numbers behind it with their names. */
	static String of(final Answer answer) {
		final List<String> lines = new ArrayList<>(List.of(PlainText.of(answer.image().get("path"), LONGEST)));
		answer.copies().forEach(copy -> lines.add("same bytes: " + PlainText.of(copy.get("path"), LONGEST)));
		lines.add(sentence(answer));
		if (!answer.pair().isEmpty()) addPair(lines, answer);
		final String reasons = answer.face().getOrDefault("reasons", "");
		if (!reasons.isEmpty()) lines.add(answer.face().get("face") + " is " + answer.face().get("suitability") + ": " + reasons);
		return String.join("\n", lines);
	}

	private static String sentence(final Answer answer) {
		return answer.words().substring(0, 1).toUpperCase(Locale.ROOT) + answer.words().substring(1) + ".";
	}

	private static void addPair(final List<String> lines, final Answer answer) {
		final Map<String, String> pair = answer.pair();
		lines.add(answer.face().get("face") + " and " + answer.otherFace().get("face") + " (" + PlainText.of(answer.other().get(
			"path"), LONGEST) + "), score " + pair.get("score"));
		if (answer.lr().isPresent()) lines.add(answer.numbers() + ". " + Answers.HOW_TO_READ);
	}
}
