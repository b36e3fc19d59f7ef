package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeFontTest {

	@ParameterizedTest
	@ValueSource(strings = { "8", "1", "log10 LR", "FMR: non-mated pairs (%)", "-0.25" })
	void isAsWideAsItsWidthSays(final String text) {
		final Rectangle2D drawn = StrokeFont.outline(text, 7, 5, 20).getBounds2D();
		assertEquals(StrokeFont.width(text, 20), drawn.getWidth(), 0.25);
		assertEquals(7, drawn.getX(), 0.25);
	}

	@Test
	void givesNarrowSignsLessRoom() {
		assertTrue(StrokeFont.width("ill", 20) < StrokeFont.width("www", 20) / 2);
	}

	@Test
	void drawsAHyphenForASignThatItLacks() {
		assertEquals(StrokeFont.outline("a-b", 0, 0, 20).getBounds2D(), StrokeFont.outline("a\u4e00b", 0, 0, 20)
			.getBounds2D());
	}

	@Test
	void tellsCapitalLettersFromSmallOnes() {
		final String letters = "abcdefghijklmnopqrstuvwxyz";
		for (final char letter : letters.toCharArray())
			assertTrue(height(Character.toString(Character.toUpperCase(letter))) >= 19.9, Character.toString(letter));
		assertTrue(height("a") < 15);
	}

	private static double height(final String text) {
		return StrokeFont.outline(text, 0, 0, 20).getBounds2D().getHeight();
	}
}
