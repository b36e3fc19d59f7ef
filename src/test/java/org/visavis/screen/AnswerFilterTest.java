package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.visavis.answer.Answer;
import org.visavis.answer.AnswerKind;

class AnswerFilterTest {

	private static final Answer ANSWER = answer(AnswerKind.SUPPORTED, "found/IMG_1.jpg", "2.6000");

	@Test
	void anEmptySearchTakesAll() {
		assertTrue(new AnswerFilter("", Optional.empty()).takes(ANSWER));
	}

	@Test
	void namesAreFoundInWhateverCase() {
		assertTrue(new AnswerFilter(" img_1", Optional.empty()).takes(ANSWER));
	}

	@Test
	void whatStandsNowhereIsNotTaken() {
		assertFalse(new AnswerFilter("img_2", Optional.empty()).takes(ANSWER));
	}

	@Test
	void namesOfCopiesAreFound() {
		assertTrue(new AnswerFilter("download", Optional.empty()).takes(new Answer(AnswerKind.SUPPORTED, ANSWER.image(), List.of(
			Map.of("path", "download.jpg")), ANSWER.face(), ANSWER.pair(), ANSWER.other(), ANSWER.otherFace(), 0, 1, 0,
				false)));
	}

	@Test
	void answersOfAnotherKindAreNotTaken() {
		assertFalse(new AnswerFilter("", Optional.of(AnswerKind.AGAINST)).takes(ANSWER));
	}

	@Test
	void itSaysWhatItTakes() {
		assertEquals("supported, with \"img\"", new AnswerFilter("img", Optional.of(AnswerKind.SUPPORTED)).words());
	}

	@Test
	void likelihoodRatiosAreSortedByTheirSize() {
		assertTrue(key(ANSWER) > key(answer(AnswerKind.SUPPORTED, "a.jpg", "1.0000")));
	}

	@Test
	void whatHasNoLikelihoodRatioIsLowestOfItsKind() {
		assertTrue(key(answer(AnswerKind.UNDECIDED, "a.jpg", "")) < key(answer(AnswerKind.UNDECIDED, "b.jpg", "-0.1000")));
	}

	@Test
	void theSamePictureIsAboveEveryLikelihoodRatio() {
		assertTrue(key(answer(AnswerKind.SAME_PICTURE, "a.jpg", "")) > key(ANSWER));
	}

	private static double key(final Answer answer) {
		return (Double) AnswerColumn.LR.key(answer);
	}

	static Answer answer(final AnswerKind kind, final String path, final String log10Lr) {
		return new Answer(kind, Map.of("image", "Q1", "path", path, "problem", ""), List.of(), Map.of("face", "Q1.1"), Map.of(
			"log10_lr", log10Lr, "no_lr_reason", "none", "support", "weak support", "score", "3"), Map.of("path", "her.jpg"), Map
				.of("face", "R1.1"), 0, 1, 0, false);
	}
}
