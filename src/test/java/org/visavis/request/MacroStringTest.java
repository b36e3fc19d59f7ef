package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ij.macro.Interpreter;

/** What ImageJ's own interpreter reads is the text as it was. */
class MacroStringTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "größer", "Ж写真", "😀", "写", "a\"b", "a\\nb", "two\nlines", "ü\\", "\u007f\u0080é" })
	void imageJReadsTheTextAsItWas(final String text) {
		assertEquals(text, read(text));
	}

	@ParameterizedTest
	@ValueSource(ints = { 50, 51, 100, 101, 260 })
	void imageJReadsManyLetters(final int count) {
		assertEquals("ж".repeat(count), read("ж".repeat(count)));
	}

	private static String read(final String text) {
		return new Interpreter().run("return \"" + MacroString.of(text) + "\";", "");
	}
}
