package org.visavis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** On rows by hand: a copy of R1, one that is linked by a face, one that is not supported, one not compared and one that is no picture. */
class TracedQuestionsTest {

	private static final TracedQuestions QUESTIONS = TracedQuestions.of(List.of(image("Q1", "aa", "a.jpg"), image("Q2", "bb", "b.jpg"), image("Q3",
		"cc", "c.jpg"), image("Q4", "dd", "d.jpg"), Map.of("image", "Q5", "path", "e.txt", "sha256", "ee", "pixels_sha256", "", "width", "", "problem",
			"e.txt is no image."), image("R1", "aa", "r.jpg"), image("R2", "aa", "s.jpg"), image("R3", "ff", "t.jpg")), List.of(trace("Q1", "R1", "",
				"identical", "all pixels identical"), trace("Q2", "R3", "", "inconclusive", "inconclusive (why)"), trace("Q2", "R3", "Q2.1", "same",
					"same picture"), trace("Q3", "R1", "", "not_supported", "not supported"), trace("Q3", "R3", "", "not_supported", "not supported")));

	@Test
	void saysOfEachQuestionedPictureWhatBecameOfIt() {
		assertEquals(List.of("Q1 linked to", "Q2 linked to", "Q3 not supported", "Q4 not compared", "Q5 not readable"), QUESTIONS.rows().stream().map(
			row -> row.get("image") + " " + row.get("result")).toList());
	}

	@Test
	void callsFilesWithTheSameBytesThat() {
		assertEquals(List.of("R1 (r.jpg): picture: the same bytes"), QUESTIONS.rows().get(0).get("lines"));
	}

	@Test
	void saysByWhatAPictureIsLinked() {
		assertEquals(List.of("R3 (t.jpg): face Q2.1: same picture"), QUESTIONS.rows().get(1).get("lines"));
	}

	@Test
	void saysWhyAFileIsNotReadable() {
		assertEquals(List.of("e.txt is no image."), QUESTIONS.rows().get(4).get("lines"));
	}

	@Test
	void namesCandidatesThatAreOneFile() {
		assertEquals(List.of("R1 (r.jpg) and R2 (s.jpg)"), QUESTIONS.oneFile());
	}

	private static Map<String, String> image(final String id, final String sha256, final String path) {
		return Map.of("image", id, "path", path, "sha256", sha256, "pixels_sha256", sha256, "width", "10", "problem", "");
	}

	private static Map<String, String> trace(final String questioned, final String candidate, final String face, final String kind,
		final String verdict)
	{
		return Map.of("questioned", questioned, "candidate", candidate, "face", face, "kind", kind, "verdict", verdict);
	}
}
