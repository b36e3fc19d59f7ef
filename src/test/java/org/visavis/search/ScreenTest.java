package org.visavis.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** A search after screens finds what scoring every pair finds, to the last bit. */
class ScreenTest {

	@Test
	void findsWhatScoringEveryPairFinds() {
		final Sought sought = Sought.random(0, 3, 9_000, 128);
		assertEquals(sought.bruteForce(20), sought.screened(20, 2));
	}

	@Test
	void addsTheRecognisersOfAMethod() {
		final Sought sought = Sought.random(1, 3, 5_000, 128, 256);
		assertEquals(sought.bruteForce(20), sought.screened(20, 2));
	}

	@Test
	void findsTheSameInPartsOfAnySize() {
		final Sought sought = Sought.random(3, 2, 9_000, 128);
		assertEquals(sought.bruteForce(10), sought.screened(10, 2, 0, 1, 18, 4_500));
	}

	@Test
	void ranksThoseOutsideApartAndLeavesOutWhatIsLeftOut() {
		final Sought sought = Sought.random(5, 3, 6_000, 128);
		final Random random = new Random(5);
		for (int row = 0; row < sought.classes.length; row++) sought.classes[row] = (byte) random.nextInt(3);
		assertEquals(sought.bruteForce(20), sought.screened(20, 2, 3_000));
	}

	@Test
	void findsTheFewOutsideAmongManyInside() {
		final Sought sought = Sought.random(6, 3, 6_000, 128);
		for (final int row : new int[] { 0, 17, 4_097, 5_999 }) sought.classes[row] = RowClass.OUTSIDE.code();
		assertEquals(sought.bruteForce(20), sought.screened(20, 2));
	}

	@Test
	void givesAllRowsWhereMoreAreWanted() {
		final Sought sought = Sought.random(7, 2, 30, 128);
		assertEquals(sought.bruteForce(100), sought.screened(100, 2));
	}

	@Test
	void tellsScoresApartThatDifferByLessThanItsSteps() {
		final Sought sought = Sought.nearTies(10, 1);
		assertEquals(sought.bruteForce(50), sought.screened(50, 2));
	}

	@Test
	void ranksVectorsOfSlightlyOtherLengthsByTheirScores() {
		final Sought sought = Sought.nearTies(11, .999);
		assertEquals(sought.bruteForce(50), sought.screened(50, 2));
	}

	@Test
	void sumsVectorsOfTheLargestNumbersWithoutOverflow() {
		final Sought sought = Sought.equalSizes(12);
		assertEquals(sought.bruteForce(50), sought.screened(50, 2));
	}

	@Test
	void isAsLongAsItSays() {
		final SearchPart part = Sought.withScreens(Sought.random(13, 1, 5_000, 100).parts().get(0));
		assertEquals(Screen.bytes(5_000, 100), part.screens().get(0).capacity());
	}
}
