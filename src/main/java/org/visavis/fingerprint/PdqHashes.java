package org.visavis.fingerprint;

import java.util.Arrays;
import java.util.Collection;

/** Many hashes, side by side in memory; their order is kept. */
public final class PdqHashes {

	static final int WORDS = PdqHash.BITS / Long.SIZE;

	private long[] words;
	private int size;

	/** Room for some, which grows. */
	public PdqHashes(final int expected) {
		words = new long[WORDS * Math.max(1, expected)];
	}

	public static PdqHashes of(final Collection<PdqHash> hashes) {
		final PdqHashes all = new PdqHashes(hashes.size());
		hashes.forEach(all::add);
		return all;
	}

	public void add(final PdqHash hash) {
		if (WORDS * size == words.length) words = Arrays.copyOf(words, 2 * words.length);
		final int at = WORDS * size++;
		words[at] = hash.a();
		words[at + 1] = hash.b();
		words[at + 2] = hash.c();
		words[at + 3] = hash.d();
	}

	public int size() {
		return size;
	}

	/** The hash at a place, the first being 0. */
	public PdqHash get(final int place) {
		final int at = WORDS * place;
		return new PdqHash(words[at], words[at + 1], words[at + 2], words[at + 3]);
	}

	/** In how many bits the hash at a place differs from another. */
	int distance(final int place, final PdqHash other) {
		final int at = WORDS * place;
		return Long.bitCount(words[at] ^ other.a()) + Long.bitCount(words[at + 1] ^ other.b()) + Long.bitCount(words[at + 2] ^ other.c()) +
			Long.bitCount(words[at + 3] ^ other.d());
	}
}
