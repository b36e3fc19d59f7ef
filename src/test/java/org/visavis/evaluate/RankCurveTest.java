package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RankCurveTest {

	@Test
	void risesWithTheRank() {
		final RankCurve curve = RankCurve.of(new int[] { 1, 3, 0, 1 }, new int[] { 5, 6, 7, 8 }, 4, 10, 0);
		assertArrayEquals(new double[] { 1, 2, 3, 4 }, curve.hits().x());
		assertArrayEquals(new double[] { 0.5, 0.5, 0.75, 0.75 }, curve.hits().y());
	}

	@Test
	void countsSearchesWithTheRightPersonFirst() {
		final Rate rankOne = RankCurve.of(new int[] { 1, 3, 0, 1 }, new int[] { 5, 5, 7, 8 }, 4, 10, 0).rankOne();
		assertEquals(2, rankOne.count());
		assertEquals(4, rankOne.of());
		assertEquals(3, rankOne.persons());
	}

	@Test
	void ranksByTheBestPhotographOfEachPerson() {
		assertEquals(2, RankCurve.rank(new double[] { 0.9, 0.8, 0.7, 0.2 }, new int[] { 1, 1, 2, 2 }, 2));
	}

	@Test
	void ranksBehindOthersThatScoreTheSame() {
		assertEquals(3, RankCurve.rank(new double[] { 0.5, 0.5, 0.5 }, new int[] { 1, 2, 3 }, 2));
	}

	@Test
	void givesNoRankToAPersonOutsideTheList() {
		assertEquals(0, RankCurve.rank(new double[] { 0.5 }, new int[] { 1 }, 2));
	}
}
