package org.visavis.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class HashSearchTest {

	private final Random random = new Random(0);
	private final List<PdqHash> many = new ArrayList<>();

	HashSearchTest() {
		for (int i = 0; i < 20_000; i++)
			many.add(random());
	}

	@Test
	void findsAHashFromWhichSomeBitsDiffer() {
		assertEquals(List.of(new HashSearch.Found(0, 12_345, 31)), HashSearch.within(31, List.of(flipped(many.get(12_345), 31)), PdqHashes.of(
			many), 2));
	}

	@Test
	void leavesOutAHashOneBitFurther() {
		assertEquals(List.of(), HashSearch.within(31, List.of(flipped(many.get(12_345), 32)), PdqHashes.of(many), 2));
	}

	@Test
	void givesWhatComparingOneByOneGives() {
		final List<PdqHash> sought = many.subList(0, 5);
		final List<HashSearch.Found> expected = new ArrayList<>();
		for (int i = 0; i < sought.size(); i++)
			for (int bits = 0; bits <= 105; bits++)
				for (int place = 0; place < many.size(); place++)
					if (sought.get(i).distance(many.get(place)) == bits) expected.add(new HashSearch.Found(i, place, bits));
		assertEquals(expected, HashSearch.within(105, sought, PdqHashes.of(many), 3));
	}

	@Test
	void findsTheSameWithAnyNumberOfThreads() {
		final PdqHashes all = PdqHashes.of(many);
		assertEquals(HashSearch.within(105, many.subList(0, 5), all, 1), HashSearch.within(105, many.subList(0, 5), all, 7));
	}

	@Test
	void findsNothingInNothing() {
		assertEquals(List.of(), HashSearch.within(256, many.subList(0, 5), new PdqHashes(0), 2));
	}

	private PdqHash random() {
		return new PdqHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
	}

	/** The same hash with its first so many bits changed, at most 64. */
	private static PdqHash flipped(final PdqHash hash, final int bits) {
		return new PdqHash(hash.a() ^ (1L << bits) - 1, hash.b(), hash.c(), hash.d());
	}
}
