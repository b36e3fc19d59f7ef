package org.visavis.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ClusterNumbersTest {

	@Test
	void newClustersAreNumberedBySizeThenByTheirFirstFace() {
		assertNumbers(new int[] { 3, 2, 1, 1, 2, 1, 4 }, new int[] { 0, 1, 2, 2, 1, 2, 6 }, new int[7], 0);
	}

	@Test
	void anEarlierClusterKeepsItsNumberWhenFacesAreAdded() {
		assertNumbers(new int[] { 8, 7, 7, 8, 8, 9 }, new int[] { 0, 1, 1, 0, 0, 5 }, new int[] { 8, 7, 7, 0, 0, 0 }, 8);
	}

	@Test
	void aNumberGoesToTheClusterWithMostOfItsFaces() {
		assertNumbers(new int[] { 5, 4, 4 }, new int[] { 0, 1, 1 }, new int[] { 4, 4, 4 }, 4);
	}

	@Test
	void ofTwoWithAsManyFacesTheOneWithTheEarliestFaceHasTheNumber() {
		assertNumbers(new int[] { 4, 5 }, new int[] { 0, 1 }, new int[] { 4, 4 }, 4);
	}

	@Test
	void whereTwoEarlierClustersAreOneTheNumberOfTheLargerPartStays() {
		assertNumbers(new int[] { 6, 6, 6 }, new int[] { 0, 0, 0 }, new int[] { 3, 6, 6 }, 6);
	}

	@Test
	void ofEqualPartsTheLowestNumberStays() {
		assertNumbers(new int[] { 3, 3 }, new int[] { 0, 0 }, new int[] { 6, 3 }, 6);
	}

	@Test
	void aClusterWithTheLesserPartOfAnEarlierOneIsNoHeirOfIt() {
		// most of 1 and of 2 is in the first cluster; the second has a face of 2 and is new
		assertNumbers(new int[] { 1, 1, 1, 1, 1, 3 }, new int[] { 0, 0, 0, 0, 0, 5 }, new int[] { 1, 1, 1, 2, 2, 2 }, 2);
	}

	@Test
	void newNumbersGoOnAfterTheHighestEverGiven() {
		assertNumbers(new int[] { 2, 21 }, new int[] { 0, 1 }, new int[] { 2, 0 }, 20);
	}

	private static void assertNumbers(final int[] expected, final int[] labels, final int[] earlier, final int highest) {
		assertArrayEquals(expected, ClusterNumbers.of(labels, earlier, highest));
	}
}
