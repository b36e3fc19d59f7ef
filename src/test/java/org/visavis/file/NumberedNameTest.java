package org.visavis.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberedNameTest {

	@Test
	void theFirstHasNoNumber() {
		assertEquals("known.txt", NumberedName.of("known", 1, ".txt"));
	}

	@Test
	void theSecondHasItsNumberBeforeTheEnding() {
		assertEquals("known-2.txt", NumberedName.of("known", 2, ".txt"));
	}

	@Test
	void aFolderHasItAtTheEnd() {
		assertEquals("case.v2-3", NumberedName.of("case.v2", 3, ""));
	}
}
