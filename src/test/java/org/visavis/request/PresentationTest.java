package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;

class PresentationTest {

	@ParameterizedTest
	@ValueSource(ints = { -1, 1_001 })
	void refusesAnOddNumberOfPlates(final int plates) {
		assertEquals("plates is " + plates + "; expected 0 to 1000.", assertThrows(UserError.class, () -> new Presentation(
			plates, false)).getMessage());
	}
}
