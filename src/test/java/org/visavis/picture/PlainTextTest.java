package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTextTest {

	@Test
	void leavesPrintableAsciiAsItIs() {
		assertEquals("a \"B\" [1] <x> & 100 % ~", PlainText.of("a \"B\" [1] <x> & 100 % ~", 80));
	}

	@Test
	void spellsOutWhatIsHiddenOrRunsTheOtherWay() {
		assertEquals("a[U+202E]b[U+0000][U+000A]c[U+200B]", PlainText.of("a\u202eb\0\nc\u200b", 80));
	}

	@Test
	void spellsOutOtherScriptsAndEmoji() {
		assertEquals("[U+00C4]rger [U+5199] [U+1F600]", PlainText.of("\u00c4rger \u5199 \ud83d\ude00", 80));
	}

	@Test
	void aTextThatReadsAsACodeIsNotTakenForOne() {
		assertEquals("[U+005B]U+202E]", PlainText.of("[U+202E]", 80));
	}

	@Test
	void saysHowMuchOfALongTextIsLeftOut() {
		final String cut = PlainText.of("x".repeat(3996) + ".jpg", 80);
		assertEquals("x".repeat(68) + "[... 3920 letters left out ...]xxxxxxxx.jpg", cut);
	}

	@Test
	void theFontHasEverySignThatMayOccur() {
		final String hyphen = StrokeFont.outline("-", 0, 0, 20).getBounds2D().toString();
		for (char sign = '!'; sign <= '~'; sign++)
			assertTrue(sign == '-' || !StrokeFont.outline(Character.toString(sign), 0, 0, 20).getBounds2D().toString().equals(
				hyphen), Character.toString(sign));
	}
}
