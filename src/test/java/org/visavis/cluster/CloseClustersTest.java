package org.visavis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CloseClustersTest {

	private static final int FACES = 90;
	private static final float[][] VECTORS = new Persons(3, 12).faces(15, FACES, 1.2);
	private static final PairScores SCORES = Persons.scores(VECTORS, VECTORS);
	/** Clusters of three and five faces. */
	private static final int[] LABELS = IntStream.range(0, FACES).map(i -> i % 15 + (i / 15 < 2 ? 0 : 100)).toArray();
	private static final Links LINKS = Links.of(IntStream.range(0, FACES).map(i -> Math.max(i, 15)).toArray(), List.of(), List.of());

	@Test
	void haveTheMeanOfAllTheirPairs() {
		for (final CloseClusters close : close(1)) assertEquals(mean(close.a(), close.b()), close.mean(), 1e-5);
	}

	@Test
	void areAllThatReachTheLeastMean() {
		final long expected = IntStream.of(LABELS).distinct().mapToLong(a -> IntStream.of(LABELS).distinct().filter(b -> a < b && mean(a,
			b) >= 1).count()).sum();
		assertTrue(expected > 5);
		assertEquals(expected, close(1).size());
	}

	@Test
	void nameThePairWithTheHighestScore() {
		final CloseClusters close = close(1).get(0);
		assertEquals(IntStream.range(0, FACES).filter(i -> LABELS[i] == close.a()).mapToDouble(i -> IntStream.range(0, FACES).filter(
			j -> LABELS[j] == close.b()).mapToDouble(j -> score(i, j)).max().orElseThrow()).max().orElseThrow(), close.best().score(), 1e-5);
	}

	@Test
	void sayWhetherAPhotographShowsBoth() {
		for (final CloseClusters close : close(0)) assertEquals(close.a() < 15 && close.b() < 15, close.byPhotograph());
	}

	@Test
	void areTheSameForAnyNumberOfThreads() {
		assertEquals(close(1), CloseClusters.of(SCORES, LINKS, LABELS, 1, 5));
	}

	@Test
	void aClusterHoldsTogetherByItsLowestPair() {
		final ScoredPair lowest = Cohesion.of(SCORES, LABELS, 3).get(100);
		assertEquals(IntStream.range(0, FACES).filter(i -> LABELS[i] == 100).mapToDouble(i -> IntStream.range(0, i).filter(
			j -> LABELS[j] == 100).mapToDouble(j -> score(i, j)).min().orElse(99)).min().orElseThrow(), lowest.score(), 1e-5);
	}

	private static List<CloseClusters> close(final double least) {
		return CloseClusters.of(SCORES, LINKS, LABELS, least, 2);
	}

	private static double mean(final int a, final int b) {
		return IntStream.range(0, FACES).filter(i -> LABELS[i] == a).boxed().flatMapToDouble(i -> IntStream.range(0, FACES).filter(
			j -> LABELS[j] == b).mapToDouble(j -> score(i, j))).average().orElseThrow();
	}

	private static double score(final int i, final int j) {
		double cosine = 0;
		for (int k = 0; k < VECTORS[i].length; k++) cosine += (double) VECTORS[i][k] * VECTORS[j][k];
		return 10 * cosine - 3;
	}
}
