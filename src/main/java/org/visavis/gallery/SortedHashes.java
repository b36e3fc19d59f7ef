package org.visavis.gallery;

import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 hashes in their order, 32 bytes each: as many as are read from a table that is sorted. */
final class SortedHashes {

	private static final int BYTES = 32;

	private byte[] all = new byte[BYTES << 4];
	private int size;

	/** Adds a hash that comes after all that are there. */
	void add(final String sha256) {
		if (size * BYTES == all.length) all = Arrays.copyOf(all, Math.toIntExact(Math.min(2L * all.length, Integer.MAX_VALUE / BYTES * BYTES)));
		System.arraycopy(HexFormat.of().parseHex(sha256), 0, all, BYTES * size++, BYTES);
	}

	int size() {
		return size;
	}

	/** The hash in a place. */
	String get(final int place) {
		return HexFormat.of().formatHex(all, BYTES * place, BYTES * (place + 1));
	}

	/** Whether a hash is there. */
	boolean contains(final String sha256) {
		final byte[] sought = HexFormat.of().parseHex(sha256);
		int from = 0, to = size;
		while (from < to) {
			final int middle = (from + to) / 2, order = Arrays.compareUnsigned(all, BYTES * middle, BYTES * (middle + 1), sought, 0, BYTES);
			if (order == 0) return true;
			if (order < 0) from = middle + 1;
			else to = middle;
		}
		return false;
	}
}
