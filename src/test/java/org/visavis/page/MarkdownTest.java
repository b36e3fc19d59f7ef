package org.visavis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "a|b, a\\|b", "<b>, \\<b\\>", "[x](y), \\[x\\](y)", "a_b*c, a\\_b\\*c",
		"R&D, R&amp;D", "http://x.y, http:&#47;/x.y", "# x, \\# x", "1. x, 1\\. x", "- x, \\- x", "-2.40 to 1, -2.40 to 1",
		"back\\slash, back\\\\slash" })
	void takesNothingForMarkup(final String text, final String escaped) {
		assertEquals(escaped, Markdown.escaped(text));
	}

	@Test
	void keepsEachTextInItsCell() {
		assertEquals("a b c d", Markdown.clean("a\nb\rc\u2028d"));
	}

	@Test
	void turnsNoDirectionOfWriting() {
		assertEquals("a\uFFFDb\uFFFDc", Markdown.clean("a\u202Eb\u2066c"));
	}

	@Test
	void keepsLettersOfAllScripts() {
		assertEquals("J\u00f6rg \u738b \ud83d\ude00", Markdown.clean("J\u00f6rg \u738b \ud83d\ude00"));
	}
}
