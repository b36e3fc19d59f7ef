package org.visavis.screen;

import java.util.Locale;
import java.util.function.Function;

import org.visavis.answer.Answer;
import org.visavis.answer.AnswerKind;

/** The columns of the window of results. */
enum AnswerColumn {
	PICTURE("Picture", 66, answer -> ""), FILE("File", 130, AnswerColumn::files), OTHER_PICTURE("Compared with", 66, answer -> ""), OTHER(
		"Its file", 120, answer -> answer.other().isEmpty() ? "" : Answer.name(answer.other())), ANSWER("Answer", 250,
			Answer::words), LR("LR, population", 140, answer -> answer.lr().map(lr -> lr.words() + ", " + answer.population()).orElse("")), SUITABILITY("Suitability", 100,
				answer -> answer.face().getOrDefault("suitability", ""));

	/** Beyond every log10 LR. */
	private static final double STRONGEST = 1000;

	private final String title;
	private final int width;
	private final Function<Answer, String> text;

	AnswerColumn(final String title, final int width, final Function<Answer, String> text) {
		this.title = title;
		this.width = width;
		this.text = text;
	}

	String title() {
		return title;
	}

	/** In pixels, as it is at first. */
	int width() {
		return width;
	}

	/** What stands in it. */
	String text(final Answer answer) {
		return text.apply(answer);
	}

	/** By which its rows are sorted: the LR and the answer by kind and size, all else by its text in whatever case. */
	Comparable<?> key(final Answer answer) {
		return switch (this) {
			case LR, ANSWER -> STRONGEST * (AnswerKind.values().length - answer.kind().ordinal()) + answer.lr().map(lr -> lr.lr().log10()
				.doubleValue()).orElse(-STRONGEST / 2);
			default -> text(answer).toLowerCase(Locale.ROOT);
		};
	}

	private static String files(final Answer answer) {
		final int copies = answer.copies().size();
		return answer.name() + (copies == 0 ? "" : copies == 1 ? ", and a copy" : ", and " + copies + " copies");
	}
}
