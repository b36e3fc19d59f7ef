package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldsTest {

	/** By Python: {@code hashlib.sha256(name.encode()).digest()[0] // 2 % 5}. */
	@ParameterizedTest
	@CsvSource({ "Aaron_Sorkin, 1", "Zoë, 4", "001, 1", "s40, 4" })
	void areTakenFromTheHashOfTheName(final String person, final int fold) {
		assertEquals(fold, Folds.of(person));
	}
}
