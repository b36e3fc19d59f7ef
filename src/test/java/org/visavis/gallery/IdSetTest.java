package org.visavis.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.gallery.IdSet.Added;

class IdSetTest {

	private final IdSet hashes = new IdSet();

	@Test
	void hasWhatWasAddedHoweverMuchThatIs() {
		IntStream.range(0, 100_000).forEach(i -> hashes.add(SmallGallery.sha256(i)));
		assertTrue(IntStream.range(0, 100_000).allMatch(i -> hashes.contains(SmallGallery.sha256(i))));
	}

	@Test
	void hasNothingElse() {
		IntStream.range(0, 100_000).forEach(i -> hashes.add(SmallGallery.sha256(i)));
		assertFalse(IntStream.range(100_000, 200_000).anyMatch(i -> hashes.contains(SmallGallery.sha256(i))));
	}

	@Test
	void saysWhereTwoHaveTheSameId() {
		final String hash = SmallGallery.sha256(1);
		hashes.add(hash);
		assertEquals(Added.CLASH, hashes.add(hash.substring(0, 16) + "0".repeat(48)));
	}

	@Test
	void saysWhetherAHashIsNew() {
		assertEquals(1000, IntStream.range(0, 3000).filter(i -> hashes.add(SmallGallery.sha256(i % 1000)) == Added.NEW).count());
	}
}
