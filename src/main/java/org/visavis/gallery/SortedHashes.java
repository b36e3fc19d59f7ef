package org.visavis.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

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

	/** Those that begin with some digits. */
	List<String> startingWith(final String digits) {
		final List<String> found = new ArrayList<>();
		for (int place = place(digits + "0".repeat(2 * BYTES - digits.length())); place < size && get(place).startsWith(digits); place++)
			found.add(get(place));
		return found;
	}

	/** Whether a hash is there. */
	boolean contains(final String sha256) {
		final int place = place(sha256);
		return place < size && get(place).equals(sha256);
	}

	/** The place of the first hash that is not below another. */
	private int place(final String sha256) {
		final byte[] sought = HexFormat.of().parseHex(sha256);
		int from = 0, to = size;
		while (from < to) {
			final int middle = (from + to) / 2;
			if (Arrays.compareUnsigned(all, BYTES * middle, BYTES * (middle + 1), sought, 0, BYTES) < 0) from = middle + 1;
			else to = middle;
		}
		return from;
	}
}
