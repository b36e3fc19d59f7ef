package org.visavis.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class HighestPairsTest {

	@Test
	void theHighestLrComesFirst() {
		assertEquals(List.of("b", "a"), ranked(2, pair("a", "1.0", "9"), pair("b", "2.0", "1"), pair("c", "-1.0", "9")));
	}

	@Test
	void ofEqualLrsTheHighestScoreComesFirst() {
		assertEquals(List.of("b", "a"), ranked(9, pair("a", "2.6", "3"), pair("b", "2.6", "4")));
	}

	@Test
	void pairsWithoutLrComeLastByTheirScores() {
		assertEquals(List.of("c", "b", "a"), ranked(9, pair("a", "", "8"), pair("b", "", "9"), pair("c", "-3.0", "-5")));
	}

	@Test
	void ofEqualPairsTheFirstComesFirst() {
		assertEquals(List.of("a", "b"), ranked(2, pair("a", "1.0", "1"), pair("b", "1.0", "1"), pair("c", "1.0", "1")));
	}

	@Test
	void noneIsNone() {
		assertEquals(List.of(), ranked(0, pair("a", "1.0", "1")));
	}

	@SafeVarargs
	private static List<String> ranked(final int most, final Map<String, String>... pairs) {
		final HighestPairs highest = new HighestPairs(most);
		List.of(pairs).forEach(highest::add);
		return highest.pairs().stream().map(pair -> pair.get("face_a")).toList();
	}

	private static Map<String, String> pair(final String face, final String lr, final String score) {
		return Map.of("face_a", face, "log10_lr", lr, "score", score);
	}
}
