package org.visavis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

	@Test
	void spellsWhatCannotBeSeen() {
		assertEquals("a[U+0000][U+000A][U+202E]b[U+200B][U+00A0][U+D800]", TextOnPage.of("a\0\n\u202Eb\u200B\u00A0\uD800"));
	}

	@Test
	void leavesLettersOfEveryScript() {
		assertEquals("\u00E4 \u4E2D \u05D0 \uD83D\uDE00", TextOnPage.of("\u00E4 \u4E2D \u05D0 \uD83D\uDE00"));
	}

	@Test
	void spellsLettersThatThePageLacks() {
		assertEquals("a[U+4E2D]", TextOnPage.of("a\u4E2D", sign -> sign < 128));
	}

	@Test
	void whatReadsLikeACodeIsSpelledItself() {
		assertEquals("[U+005B]U+202E]", TextOnPage.of("[U+202E]"));
	}
}
