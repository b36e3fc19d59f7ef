package org.visavis.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinesTest {

	@Test
	void leavesAShortSentenceAsItIs() {
		assertEquals("A record.", Lines.of("A record."));
	}

	@Test
	void breaksALongSentenceBetweenWordsAndKeepsEveryWord() {
		final String sentence = "17 files are as they were ".repeat(12).strip();
		assertTrue(Lines.of(sentence).lines().allMatch(line -> line.length() <= 100));
		assertEquals(sentence, Lines.of(sentence).replace('\n', ' '));
	}

	@Test
	void givesAWordThatIsTooLongALineOfItsOwn() {
		assertEquals("a\n" + "b".repeat(200) + "\nc", Lines.of("a " + "b".repeat(200) + " c"));
	}
}
