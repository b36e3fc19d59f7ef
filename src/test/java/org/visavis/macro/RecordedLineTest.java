package org.visavis.macro;

import org.visavis.request.MacroOptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RecordedLineTest {

	@Test
	void isReadBackAsItWasEntered() {
		final Map<String, String> texts = new LinkedHashMap<>();
		texts.put("record", "/my case/record [2]");
		texts.put("face_a", "Q1.1");
		texts.put("note", "it's = 'so'");
		assertEquals(texts, MacroText.parse(MacroOptions.of(texts), List.copyOf(texts.keySet())));
	}

	@Test
	void leavesOutWhatIsEmpty() {
		assertEquals("a=1", MacroOptions.of(Map.of("a", "1", "b", "")));
	}
}
