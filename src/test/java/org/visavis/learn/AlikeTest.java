package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.visavis.procedure.GivenPersons;

class AlikeTest {

	@Test
	void agesAreAlikeWithinADecade() {
		assertEquals(List.of("20 to 29", "20 to 29", "30 to 39", "0 to 9"), cells("age", "20", "29.5", "30", "7"));
	}

	@Test
	void smallNumbersAreNoAges() {
		assertEquals(List.of("1", "2", ""), cells("group", "1", "2", ""));
	}

	@Test
	void aColumnWithOneWordHasNoDecades() {
		assertEquals(List.of("20", "25", "unknown"), cells("age", "20", "25", "unknown"));
	}

	@Test
	void wordsAreAlikeInUpperAndLowerCase() {
		assertTrue(alike(Map.of("sex", "F"), Map.of("sex", "f"), "sex"));
	}

	@Test
	void whatIsNotToldIsLikeNothing() {
		assertFalse(alike(Map.of(), Map.of(), "sex"));
		assertFalse(alike(Map.of("sex", ""), Map.of("sex", ""), "sex"));
	}

	@Test
	void everyColumnCounts() {
		assertFalse(alike(Map.of("sex", "f", "age", "21"), Map.of("sex", "f", "age", "31"), "sex", "age"));
		assertTrue(alike(Map.of("sex", "f", "age", "21"), Map.of("sex", "f", "age", "28"), "sex", "age"));
	}

	@Test
	void withoutColumnsAllAreAlike() {
		assertTrue(alike(Map.of(), Map.of()));
	}

	private static boolean alike(final Map<String, String> a, final Map<String, String> b, final String... columns) {
		return Alike.in(List.of(columns), new GivenPersons().with("a", a).with("b", b).faces().all()).test(0, 1);
	}

	private static List<String> cells(final String column, final String... values) {
		final GivenPersons given = new GivenPersons();
		for (int i = 0; i < values.length; i++)
			given.with("p" + i, Map.of(column, values[i]));
		return Alike.cells(column, given.faces().all());
	}
}
