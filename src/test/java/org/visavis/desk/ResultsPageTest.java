package org.visavis.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.visavis.answer.Answer;
import org.visavis.answer.AnswerKind;
import org.visavis.answer.Answers;

class ResultsPageTest {

	private static final Map<String, String> IMAGE = Map.of("image", "Q1", "path", "a.jpg", "problem", "");

	@Test
	void aLikelihoodRatioHasItsIntervalItsBoundsAndItsChanceCandidates() {
		final Map<String, String> pair = Map.of("log10_lr", "2.0500", "log10_lr_from", "1.0000", "log10_lr_to", "2.0500", "log10_lr_low", "-2.0000",
			"log10_lr_high", "2.0500", "support", "moderate support", "population", "women", "chance_candidates", "0.002000", "chance_low", "0.001000",
			"chance_high", "0.004000");
		assertEquals("The words are those of the end of the interval that is nearer 1. Likelihood ratios of several photographs of the same two " +
			"persons must not be multiplied, nor added up.\n\n1 supported\n   a.jpg: moderate support (LR 110 (95 per cent interval from 10 on; limited by the data at 110) " +
			"among women (log10 2.05, reported within 1/100 and 110); expected chance candidates among all compared: 0.0020 (0.0010 to 0.0040))\n", text(
				AnswerKind.SUPPORTED, pair));
	}

	@Test
	void withoutALikelihoodRatioNothingIsSaidOfItsWords() {
		assertFalse(text(AnswerKind.NOT_COMPARED, Map.of()).contains("interval"));
	}

	private static String text(final AnswerKind kind, final Map<String, String> pair) {
		return ResultsPage.text(new Answers("questioned", List.of(new Answer(kind, IMAGE, List.of(), Map.of(), pair, Map.of(), Map.of(), 0, 1, 0,
			false)), false));
	}
}
