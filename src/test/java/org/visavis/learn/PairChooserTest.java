package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.compare.FacePairs;
import org.visavis.compare.PairScore;
import org.visavis.compare.Recognised;
import org.visavis.procedure.GivenPersons;

/** On 40 persons with 3 photographs each: 120 mated and 7,020 non-mated pairs. */
class PairChooserTest {

	private static final KnownFaces FACES = GivenPersons.random(40, 3).faces();
	private static final int[] ALL = IntStream.range(0, FACES.count()).toArray();
	private static final PairChooser.Most FEW = new PairChooser.Most(1e9, 1000);

	@Test
	void choosesEveryPairOnce() {
		final ChosenPairs pairs = chooser(PairChooser.Most.WITH_COPIES, 1).ofOriginals(1, ALL);
		assertEquals(120 * 119 / 2, pairs.size());
		assertEquals(pairs.size(), places(pairs).size());
		assertEquals(120, pairs.scored().count(true));
	}

	@Test
	void scoresPairsAsAComparisonDoes() {
		final ChosenPairs pairs = chooser(PairChooser.Most.WITH_COPIES, 1).ofOriginals(1, ALL);
		final List<PairScore> scores = FacePairs.ofAll(List.of(new Recognised(FACES.vectors(2)[0], 0, 1))).all().toList();
		for (int i = 0; i < pairs.size(); i++)
			assertEquals(1 - scores.get(i).cosine()[0], pairs.scored().value(0, i));
	}

	@Test
	void takesOneFaceOfEachGroup() {
		final int[] first = { 0, 4, 5 }, second = { 1, 7 };
		assertEquals(Set.of(1L, 7L, 4L << 32 | 7, 5L << 32 | 7, 1L << 32 | 4, 1L << 32 | 5), places(chooser(
			PairChooser.Most.OF_ORIGINALS, 1).some(1, first, second)));
	}

	/** 1,000 of 7,020 wanted: within four standard deviations. */
	@Test
	void choosesAboutAsManyAsWanted() {
		final ChosenPairs pairs = chooser(FEW, 1).some(1, ALL, ALL);
		assertEquals(1000, pairs.scored().count(false), 4 * Math.sqrt(1000 * (1 - 1000.0 / 7020)));
		assertEquals(120, pairs.scored().count(true));
	}

	@Test
	void choosesAShareOfThem() {
		assertEquals(200, chooser(FEW, 1).some(0.2, ALL, ALL).scored().count(false), 60);
	}

	@Test
	void theSeedChooses() {
		assertEquals(places(chooser(FEW, 1).some(1, ALL, ALL)), places(chooser(FEW, 1).some(1, ALL, ALL)));
		assertFalse(places(chooser(FEW, 1).some(1, ALL, ALL)).equals(places(chooser(FEW, 2).some(1, ALL, ALL))));
	}

	@Test
	void theOrderDoesNotDependOnThreads() {
		final ChosenPairs many = chooser(FEW, 1).some(1, ALL, ALL);
		final ForkJoinPool one = new ForkJoinPool(1);
		try {
			final ChosenPairs alone = one.submit(() -> chooser(FEW, 1).some(1, ALL, ALL)).join();
			assertArrayEquals(many.a(), alone.a());
			assertArrayEquals(many.b(), alone.b());
		}
		finally {
			one.shutdown();
		}
	}

	@Test
	void isSortedByFirstAndSecondFace() {
		final ChosenPairs pairs = chooser(FEW, 1).some(1, ALL, ALL);
		final long[] places = IntStream.range(0, pairs.size()).mapToLong(i -> (long) pairs.a()[i] << 32 | pairs.b()[i])
			.toArray();
		assertArrayEquals(Arrays.stream(places).sorted().toArray(), places);
	}

	@Test
	void noFacesAreNoPairs() {
		assertTrue(chooser(PairChooser.Most.WITH_COPIES, 1).some(1, new int[0], new int[0]).size() == 0);
	}

	private static PairChooser chooser(final PairChooser.Most most, final long seed) {
		return new PairChooser(new PairsOfPersons(FACES.all(), List.of()), most, FACES.vectors(2), seed);
	}

	private static Set<Long> places(final ChosenPairs pairs) {
		final Set<Long> places = new HashSet<>();
		for (int i = 0; i < pairs.size(); i++)
			places.add((long) pairs.a()[i] << 32 | pairs.b()[i]);
		return places;
	}
}
