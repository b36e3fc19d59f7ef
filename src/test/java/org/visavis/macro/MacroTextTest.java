package org.visavis.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;

import ij.Macro;

class MacroTextTest {

	private static final List<String> KEYS = List.of("input", "output", "face");

	@Test
	void readsValuesWithAndWithoutBrackets() {
		assertEquals(Map.of("input", "/a b/c", "face", "all"), MacroText.parse("input=[/a b/c] face=all ", KEYS));
	}

	@Test
	void readsValuesInSingleQuotes() {
		assertEquals(Map.of("input", "/a b"), MacroText.parse("input='/a b'", KEYS));
	}

	@Test
	void readsPairedBracketsInAValueAsImageJDoes() {
		final String options = "input=[/a [1] b/c] face=all ";
		assertEquals(Macro.getValue(options, "input", ""), MacroText.parse(options, KEYS).get("input"));
	}

	@Test
	void readsAnEqualsSignInAValue() {
		assertEquals(Map.of("input", "/a=b"), MacroText.parse("input=/a=b", KEYS));
	}

	@Test
	void readsAnEmptyValue() {
		assertEquals(Map.of("input", "", "output", "x"), MacroText.parse("input= output=x", KEYS));
	}

	@Test
	void refusesAnUnknownKey() {
		assertEquals("'ouput' is no key of this command; its keys are input, output, face, and a value with spaces stands " +
			"in square brackets.", refusal("input=/a ouput=/b"));
	}

	@Test
	void refusesAPathWithSpacesOutsideBrackets() {
		assertEquals("'b' is no key of this command; its keys are input, output, face, and a value with spaces stands in " +
			"square brackets.", refusal("input=/a b"));
	}

	@Test
	void refusesAKeyWithoutAValue() {
		assertEquals("'face' has no value; expected face=value.", refusal("input=/a face"));
	}

	@Test
	void refusesAKeyGivenTwice() {
		assertEquals("'face' is given twice; expected once.", refusal("face=all face=only"));
	}

	@Test
	void refusesAClosingBracketInsideAValue() {
		assertEquals("After the value [/a] stands 'b]'; expected a space. A value cannot hold unpaired square brackets.",
			refusal("input=[/a]b] face=all"));
	}

	@Test
	void refusesAValueWithoutEnd() {
		assertEquals("The value [/a face=all has no end; expected a closing bracket or quote.", refusal(
			"input=[/a face=all "));
	}

	@Test
	void refusesWhatAMacroCannotRepeat() {
		final UserError error = assertThrows(UserError.class, () -> MacroText.replayable("input", "/a]b"));
		assertEquals("input is '/a]b'; a macro cannot repeat a value with unpaired square brackets, so rename the file or " +
			"folder.", error.getMessage());
	}

	@Test
	void keepsPairedBracketsThatAMacroCanRepeat() {
		assertEquals("/a [1]/b", MacroText.replayable("input", "/a [1]/b"));
	}

	private static String refusal(final String options) {
		return assertThrows(UserError.class, () -> MacroText.parse(options, KEYS)).getMessage();
	}
}
