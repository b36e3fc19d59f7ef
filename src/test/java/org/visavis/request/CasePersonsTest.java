package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;

class CasePersonsTest {

	@Test
	void anEmptyPopulationIsNotStated() {
		assertEquals("unstated", new CasePersons(" ", Adults.YES, "1", Shows.ONE, Shows.ONE).population());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "5" })
	void photographsOfTheSameYearsMayShowTwoPersons(final String years) {
		assertEquals("", years(years).noExclusion());
	}

	@ParameterizedTest
	@ValueSource(strings = { "6", "unknown" })
	void thoseFurtherApartOrOfUnknownYearsMayShowOneWhoHasAged(final String years) {
		assertTrue(years(years).noExclusion().contains("between the photographs"));
	}

	@Test
	void saysBeyondWhichLimitTheYearsLie() {
		assertEquals("20 years lie between the photographs, more than the limit of 5", years("20").noExclusion());
	}

	@Test
	void refusesYearsThatAreNoNumber() {
		assertEquals("years_apart is 'a few'; expected unknown or a whole number of years.", assertThrows(UserError.class,
			() -> years("a few")).getMessage());
	}

	private static CasePersons years(final String years) {
		return new CasePersons("any", Adults.YES, years, Shows.UNKNOWN, Shows.UNKNOWN);
	}
}
