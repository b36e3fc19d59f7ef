package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SimilaritiesTest {

	private static final float[][] VECTORS = UnitVectors.random(40, 128);

	@Test
	void areOneMinusTheDistancesOfTheListOfPairs() {
		final List<PairScore> pairs = FacePairs.ofAll(List.of(new Recognised(VECTORS, 0, 1))).all().toList();
		assertArrayEquals(pairs.stream().mapToDouble(p -> 1 - p.cosine()[0]).toArray(), of(pairs.stream().mapToInt(
			PairScore::a).toArray(), pairs.stream().mapToInt(PairScore::b).toArray(), 1));
	}

	@Test
	void doNotDependOnThreads() {
		final int[] a = new Random(1).ints(100_000, 0, 40).toArray(), b = new Random(2).ints(100_000, 0, 40).toArray();
		assertArrayEquals(of(a, b, 1), of(a, b, 8));
	}

	@Test
	void areOneForAFaceAndItself() {
		assertEquals(1, of(new int[] { 3 }, new int[] { 3 }, 1)[0]);
	}

	@Test
	void areNoneForNoPairs() {
		assertEquals(0, of(new int[0], new int[0], 4).length);
	}

	private static double[] of(final int[] a, final int[] b, final int threads) {
		return Similarities.of(VECTORS, a, b, threads);
	}
}
