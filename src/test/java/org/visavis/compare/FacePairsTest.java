package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacePairsTest {

	/** 60 degrees between faces 0 and 1, 180 between 0 and 2; by the second recogniser 90 and 0. */
	private static final List<Recognised> THREE = List.of(new Recognised(new float[][] { { 1, 0 }, { 0.5f, 0.8660254f },
		{ -1, 0 } }, 0.1, 0.2), new Recognised(new float[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 1, 0, 0 } }, 0.25, 0.5));

	@Test
	void addsUpStandardisedCosines() {
		assertEquals((0.5 - 0.1) / 0.2 + (0 - 0.25) / 0.5, first().score(), 1e-7);
	}

	@Test
	void givesTheCosineDistanceByEachRecogniser() {
		assertArrayEquals(new double[] { 0.5, 1 }, first().cosine(), 1e-7);
	}

	@Test
	void givesTheEuclideanDistanceByEachRecogniser() {
		assertArrayEquals(new double[] { 1, Math.sqrt(2) }, first().euclidean(), 1e-7);
	}

	@Test
	void listsEachFaceWithEveryLaterOne() {
		assertEquals(List.of("0-1", "0-2", "1-2"), names(FacePairs.ofAll(THREE).all()));
	}

	@Test
	void listsEachQuestionedFaceWithEveryReference() {
		assertEquals(List.of("0-2", "0-3", "0-4", "1-2", "1-3", "1-4"), names(FacePairs.ofQuestioned(random(5), 2).all()));
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "1,0", "2,1", "9,36" })
	void countsThePairsOfAll(final int faces, final long pairs) {
		assertEquals(pairs, FacePairs.ofAll(random(faces)).count());
		assertEquals(pairs, FacePairs.ofAll(random(faces)).all().count());
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "1,8", "4,20", "9,0" })
	void countsThePairsOfQuestionedFaces(final int questioned, final long pairs) {
		assertEquals(pairs, FacePairs.ofQuestioned(random(9), questioned).count());
		assertEquals(pairs, FacePairs.ofQuestioned(random(9), questioned).all().count());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 9 })
	void hasNoClosestWhereOneSideIsEmpty(final int questioned) {
		assertEquals(0, FacePairs.ofQuestioned(random(9), questioned).closest(3, 2).count());
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "2,1", "600,1", "600,10", "20,30" })
	void findsTheClosestOfAll(final int faces, final int most) {
		final FacePairs pairs = FacePairs.ofAll(random(faces));
		assertEquals(closest(pairs, faces, most), names(pairs.closest(most, 2)));
	}

	@ParameterizedTest
	@CsvSource({ "1,10", "30,5", "570,3", "599,1" })
	void findsTheClosestOfQuestionedFaces(final int questioned, final int most) {
		final FacePairs pairs = FacePairs.ofQuestioned(random(600), questioned);
		assertEquals(closest(pairs, 600, most), names(pairs.closest(most, 2)));
	}

	@Test
	void prefersTheLowerOfEquallyCloseFaces() {
		final float[][] same = Stream.generate(() -> new float[] { 1, 0 }).limit(5).toArray(float[][]::new);
		assertEquals(List.of("0-1", "0-2", "0-3", "0-4"), names(FacePairs.ofAll(List.of(new Recognised(same, 0, 1)))
			.closest(1, 1)));
	}

	@Test
	void findsTheSameForAnyNumberOfThreads() {
		final FacePairs pairs = FacePairs.ofAll(random(1100));
		final List<String> names = names(pairs.closest(4, 1));
		for (int threads = 2; threads <= 3; threads++) assertEquals(names, names(pairs.closest(4, threads)));
	}

	@Test
	void refusesVectorsOfDifferentLength() {
		final float[][] vectors = { { 1, 0 }, { 1 } };
		final FacePairs pairs = FacePairs.ofAll(List.of(new Recognised(vectors, 0, 1)));
		assertThrows(IllegalArgumentException.class, () -> pairs.closest(1, 1));
		assertThrows(IllegalArgumentException.class, () -> pairs.all().count());
	}

	private static PairScore first() {
		return FacePairs.ofAll(THREE).all().findFirst().orElseThrow();
	}

	private static List<Recognised> random(final int faces) {
		return List.of(new Recognised(UnitVectors.random(faces, 128), 0.01, 0.1), new Recognised(UnitVectors.random(faces,
			30), 0.1, 0.2));
	}

	/** Brute force: the pairs that are among the first of either face when all its pairs are sorted by score. */
	private static List<String> closest(final FacePairs pairs, final int faces, final int most) {
		final List<PairScore> byScore = pairs.all().sorted((p, q) -> Double.compare(q.score(), p.score())).toList();
		final Set<String> closest = new TreeSet<>();
		IntStream.range(0, faces).forEach(face -> byScore.stream().filter(p -> p.a() == face || p.b() == face).limit(most)
			.forEach(p -> closest.add(name(p))));
		return pairs.all().map(FacePairsTest::name).filter(closest::contains).collect(Collectors.toList());
	}

	private static List<String> names(final Stream<PairScore> pairs) {
		return pairs.map(FacePairsTest::name).collect(Collectors.toList());
	}

	private static String name(final PairScore pair) {
		return pair.a() + "-" + pair.b();
	}
}
