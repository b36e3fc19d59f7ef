package org.visavis.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.compare.Recognised;

/** Against {@link Sought#bruteForce}: the same rows in the same order with the same scores, to the last bit. */
class ExactSearchTest {

	@Test
	void findsWhatScoringEveryPairFinds() {
		final Sought sought = Sought.random(0, 3, 5_000, 128);
		assertEquals(sought.bruteForce(20), sought.found(20, 2));
	}

	@Test
	void addsTheRecognisersOfAMethod() {
		final Sought sought = Sought.random(1, 3, 5_000, 128, 256);
		assertEquals(sought.bruteForce(20), sought.found(20, 2));
	}

	@Test
	void findsTheSameWithOneThreadAndWithFour() {
		final Sought sought = Sought.random(2, 2, 20_000, 64);
		assertEquals(sought.found(50, 1), sought.found(50, 4));
	}

	@Test
	void findsTheSameInPartsOfAnySize() {
		final Sought sought = Sought.random(3, 2, 5_000, 128);
		assertEquals(sought.found(10, 2), sought.found(10, 2, 0, 1, 18, 2_500));
	}

	@Test
	void multipliesMoreQueriesThanItTakesAtATime() {
		final Sought sought = Sought.random(4, 150, 300, 32);
		assertEquals(sought.bruteForce(5), sought.found(5, 2));
	}

	@Test
	void ranksThoseOutsideApartAndLeavesOutWhatIsLeftOut() {
		final Sought sought = Sought.random(5, 3, 6_000, 128);
		final Random random = new Random(5);
		for (int row = 0; row < sought.classes.length; row++) sought.classes[row] = (byte) random.nextInt(3);
		assertEquals(sought.bruteForce(20), sought.found(20, 2, 3_000));
	}

	@Test
	void findsTheFewOutsideAmongManyInside() {
		final Sought sought = Sought.random(6, 3, 6_000, 128);
		for (final int row : new int[] { 0, 17, 2_049, 5_999 }) sought.classes[row] = RowClass.OUTSIDE.code();
		assertEquals(sought.bruteForce(20), sought.found(20, 2));
	}

	@Test
	void givesAllRowsWhereMoreAreWanted() {
		final Sought sought = Sought.random(7, 2, 30, 128);
		assertEquals(sought.bruteForce(100), sought.found(100, 2));
	}

	@Test
	void findsNothingInPartsWithoutRows() {
		assertEquals(List.of(new Hits(List.of(), List.of())), Sought.random(8, 1, 0, 128).found(10, 2));
	}

	@Test
	void ranksEqualRowsByTheirNumber() {
		final Sought random = Sought.random(9, 2, 1, 128);
		final float[][] same = IntStream.range(0, 4_100).mapToObj(i -> random.rows[0][0]).toArray(float[][]::new);
		final Sought sought = new Sought(random.queries, new float[][][] { same }, RowClass.COMPARABLE.rows(same.length));
		assertEquals(sought.bruteForce(50), sought.found(50, 2));
	}

	@Test
	void tellsScoresApartThatDifferByLessThanSinglePrecision() {
		final Sought sought = Sought.nearTies(10, 1);
		assertEquals(sought.bruteForce(50), sought.found(50, 2));
	}

	@Test
	void ranksVectorsOfSlightlyOtherLengthsByTheirScores() {
		final Sought sought = Sought.nearTies(11, .999);
		assertEquals(sought.bruteForce(50), sought.found(50, 2));
	}

	@Test
	void numbersRowsBeyondTheIntegers() {
		final Sought sought = Sought.random(12, 1, 100, 16);
		final SearchPart part = sought.parts().get(0);
		final long first = 1L << 33;
		final List<Hits> shifted = ExactSearch.of(List.of(new Recognised(sought.queries[0], 0, .1)), List.of(
			new SearchPart(first, part.vectors(), part.classes())), 1, 1);
		assertEquals(first + sought.found(1, 1).get(0).comparable().get(0).row(), shifted.get(0).comparable().get(0).row());
	}
}
