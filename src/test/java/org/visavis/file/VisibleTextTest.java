package org.visavis.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "", " a ", "<b>&amp;</b>", "Ké 1", "写真", "עברית", "\uD83D\uDCF7", "[x] [U] [..]" })
	void keepsWhatCanBeSeen(final String text) {
		assertEquals(text, VisibleText.of(text));
	}

	@Test
	void spellsWhatHidesOrTurns() {
		assertEquals("a[U+0000][U+000A][U+001B][U+0085][U+00AD][U+061C][U+200B][U+202E][U+2066][U+2028][U+FEFF]z", VisibleText
			.of("a\0\n\u001b\u0085\u00ad\u061c\u200b\u202e\u2066\u2028\ufeffz"));
	}

	@Test
	void spellsWhatIsNoLetter() {
		assertEquals("[U+D83D]x[U+DCF7][U+E000][U+FFFE][U+FDD0][U+1FFFF][U+E0041]", VisibleText.of(
			"\ud83dx\udcf7\ue000\ufffe\ufdd0\ud83f\udfff\udb40\udc41"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[U+202E]", "[... cut at 500 letters]" })
	void cannotBeImitated(final String imitation) {
		assertEquals("[U+005B]" + imitation.substring(1), VisibleText.of(imitation));
	}

	@Test
	void keeps500LettersAndSaysThatItCut() {
		final String most = "\uD83D\uDCF7".repeat(500);
		assertEquals(most, VisibleText.of(most));
		assertEquals(most + "[... cut at 500 letters]", VisibleText.of(most + "x"));
	}

	@Test
	void readsUtf8AndOtherwiseLatin1() {
		assertEquals("Ké", decoded("Ké".getBytes(StandardCharsets.UTF_8)));
		assertEquals("Ké", decoded("Ké".getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void leavesOutZerosAtTheEndOnly() {
		assertEquals("a\0b", decoded(new byte[] { 'a', 0, 'b', 0, 0 }));
	}

	@Test
	void readsTheBeginningOfALongTextAsUtf8() {
		for (int before = 0; before < 3; before++) {
			final String text = "x".repeat(before) + "写".repeat(50_000);
			assertEquals(text.substring(0, 20_000), decoded(text.getBytes(StandardCharsets.UTF_8)).substring(0, 20_000));
		}
		assertNotEquals("", decoded(new byte[] { (byte) 0x80, 1 }));
	}

	private static String decoded(final byte[] bytes) {
		return VisibleText.decoded(bytes, 0, bytes.length);
	}
}
