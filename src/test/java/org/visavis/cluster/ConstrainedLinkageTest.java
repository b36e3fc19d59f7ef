package org.visavis.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstrainedLinkageTest {

	private static final int FACES = 150, PERSONS = 30;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void givesWhatTheDefinitionGivesOfAllPairs(final long seed) {
		for (final double threshold : new double[] { 0.5, 1, 1.5, 2, 3 }) {
			final PairScores scores = scores(seed, 1.1);
			final Links links = random(seed);
			assertArrayEquals(FullLinkage.of(matrix(scores), links, threshold), ConstrainedLinkage.of(scores, links, threshold, 2));
		}
	}

	@Test
	void isNotTrivialInThatComparison() {
		final int[] labels = ConstrainedLinkage.of(scores(1, 1.1), random(1), 1, 1);
		final int largest = Groups.of(labels).stream().mapToInt(List::size).max().orElseThrow();
		assertTrue(largest > 3 && largest < 20 && Groups.of(labels).size() > PERSONS, Groups.of(labels).toString());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 8 })
	void isTheSameForAnyNumberOfThreads(final int threads) {
		assertArrayEquals(ConstrainedLinkage.of(scores(7, 1), random(7), 1, 1), ConstrainedLinkage.of(scores(7, 1), random(7), 1,
			threads));
	}

	@Test
	void findsThePersonsOfClearFaces() {
		assertArrayEquals(IntStream.range(0, FACES).map(i -> i % PERSONS).toArray(), ConstrainedLinkage.of(scores(1, 0.3), none(), 1, 1));
	}

	@Test
	void twoFacesOfOneSourceAreNeverOnePerson() {
		final int[] sources = IntStream.range(0, FACES).map(i -> i / PERSONS % 2 * PERSONS + i % PERSONS).toArray();
		final Links links = Links.of(sources, List.of(), List.of());
		final int[] labels = ConstrainedLinkage.of(scores(1, 0.3), links, 1, 1);
		assertEquals(0, broken(labels, links));
	}

	@Test
	void facesThatAreKnownToBeOnePersonAreTogetherWhateverTheyScore() {
		final int[] labels = ConstrainedLinkage.of(scores(1, 0.3), Links.of(own(), List.of(new Links.Pair(0, 1)), List.of()), 1, 1);
		assertEquals(labels[0], labels[1]);
	}

	@Test
	void aLinkUnitesWholeClusters() {
		final int[] labels = ConstrainedLinkage.of(scores(1, 0.3), Links.of(own(), List.of(new Links.Pair(4, PERSONS + 1)), List.of()), 1,
			1);
		assertArrayEquals(IntStream.range(0, FACES).map(i -> i % PERSONS == 4 ? 1 : i % PERSONS).toArray(), labels);
	}

	@Test
	void aLinkOfClustersWithTwoFacesOfOneSourceBreaksNeither() {
		final int[] sources = own();
		sources[2 * PERSONS] = sources[3 * PERSONS + 1];
		final Links links = Links.of(sources, List.of(new Links.Pair(0, 1)), List.of());
		final int[] labels = ConstrainedLinkage.of(scores(1, 0.3), links, 1, 1);
		assertEquals(labels[0], labels[1]);
		assertEquals(0, broken(labels, links));
	}

	@Test
	void facesThatAreKnownToBeTwoPersonsAreApartWhateverTheyScore() {
		final Links links = Links.of(own(), List.of(), List.of(new Links.Pair(0, PERSONS)));
		assertEquals(0, broken(ConstrainedLinkage.of(scores(1, 0.01), links, 1, 1), links));
	}

	@Test
	void aPairWithoutALikelihoodRatioSpeaksForNeither() {
		final float[][] alike = new Persons(1, 8).faces(1, 2, 0.01);
		assertEquals(0, matrix(Persons.scores(alike, alike, List.of("limited", "limited")))[1][0]);
	}

	@Test
	void scoresByTheStratumOfBothClasses() {
		final float[][] same = new Persons(1, 8).faces(1, 2, 0);
		assertEquals(10 - 3.5, matrix(Persons.scores(same, same, List.of("limited", "suitable")))[1][0], 1e-5);
	}

	private static PairScores scores(final long seed, final double spread) {
		final Random random = new Random(seed);
		return Persons.scores(new Persons(seed, 16).faces(PERSONS, FACES, spread), new Persons(seed + 100, 32).faces(PERSONS, FACES,
			spread), IntStream.range(0, FACES).mapToObj(i -> random.nextInt(4) == 0 ? "limited" : "suitable").toList());
	}

	/** Photographs of three faces, and a few links. */
	private static Links random(final long seed) {
		final Random random = new Random(seed);
		final int[] sources = IntStream.range(0, FACES).toArray();
		for (int i = 0; i < 60; i++) sources[random.nextInt(FACES)] = random.nextInt(20);
		final List<Links.Pair> must = new ArrayList<>();
		for (int i = 0; i < 5; i++) must.add(new Links.Pair(random.nextInt(FACES), random.nextInt(FACES)));
		return Links.of(sources, must.stream().filter(p -> sources[p.a()] != sources[p.b()]).toList(), List.of(new Links.Pair(3, 33)));
	}

	private static Links none() {
		return Links.of(own(), List.of(), List.of());
	}

	private static int[] own() {
		return IntStream.range(0, FACES).toArray();
	}

	private static double[][] matrix(final PairScores scores) {
		final double[][] all = new double[scores.count()][];
		scores.eachRow(1, (face, row) -> all[face] = IntStream.range(0, face).mapToDouble(i -> row[i]).toArray());
		return all;
	}

	private static long broken(final int[] labels, final Links links) {
		return IntStream.range(0, labels.length).mapToLong(a -> IntStream.range(0, a).filter(b -> labels[a] == labels[b] && links
			.areApart(a, b)).count()).sum();
	}
}
