package org.visavis.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.visavis.repeat.Reproduced.How;

class NumbersInTextTest {

	private static final String MADE = "{ \"sha256\": \"12ab34e5\", \"intercept\": -2.5E-4, \"persons\": 60 }";

	@Test
	void aNumberMayDifferByAPartOfItself() {
		assertEquals(new Reproduced("a", How.WITHIN_TOLERANCE, "-2.5E-4", "-2.501E-4"), compare(MADE.replace("2.5E",
			"2.501E")));
	}

	@Test
	void theNumberThatDiffersMostIsNamed() {
		assertEquals(new Reproduced("a", How.DIFFERENT, "60", "61"), compare(MADE.replace("2.5E", "2.501E").replace("60",
			"61")));
	}

	@Test
	void anotherSignDiffers() {
		assertEquals(How.DIFFERENT, compare(MADE.replace("-2.5", "2.5")).how());
	}

	@Test
	void wordsMustBeTheSame() {
		assertEquals(How.DIFFERENT, compare(MADE.replace("persons", "faces")).how());
		assertEquals(How.DIFFERENT, compare(MADE.replace("12ab", "12cd")).how());
	}

	@Test
	void oneNumberMoreDiffers() {
		assertEquals(How.DIFFERENT, compare(MADE + " 1").how());
	}

	private static Reproduced compare(final String kept) {
		return NumbersInText.compare("a", kept, MADE);
	}
}
