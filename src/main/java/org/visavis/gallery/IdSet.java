package org.visavis.gallery;


/** SHA-256 hashes by their first 32 digits, 16 bytes each: what of millions can be held in memory. Safe for several threads. */
public final class IdSet {

	private long[] slots = new long[1 << 11];
	private int size;

	/** What came of a hash that was to be added. */
	public enum Added {
		/** It was not there. */
		NEW,
		/** It was there. */
		KNOWN,
		/** Another one was there with the same first 16 digits, which are an id; it was not added. */
		CLASH
	}

	/** Adds a hash. */
	public synchronized Added add(final String sha256) {
		final long high = Long.parseUnsignedLong(sha256, 0, 16, 16), low = Long.parseUnsignedLong(sha256, 16, 32, 16) | 1;
		if (slots[place(high, low) + 1] != 0) return Added.KNOWN;
		if (hasId(high)) return Added.CLASH;
		if (3 * ++size > slots.length) grow();
		put(high, low);
		return Added.NEW;
	}

	private boolean hasId(final long high) {
		for (int at = start(high); slots[at + 1] != 0; at = at + 2 & slots.length - 1)
			if (slots[at] == high) return true;
		return false;
	}

	/** Whether a hash is there. */
	public synchronized boolean contains(final String sha256) {
		return slots[place(Long.parseUnsignedLong(sha256, 0, 16, 16), Long.parseUnsignedLong(sha256, 16, 32, 16) | 1) + 1] != 0;
	}

	/** The second half of an entry is odd: 0 is an empty place. */
	private void put(final long high, final long low) {
		final int at = place(high, low);
		slots[at] = high;
		slots[at + 1] = low;
	}

	private int start(final long high) {
		return (int) (high ^ high >>> 29) << 1 & slots.length - 1;
	}

	private int place(final long high, final long low) {
		int at = start(high);
		while (slots[at + 1] != 0 && (slots[at] != high || slots[at + 1] != low))
			at = at + 2 & slots.length - 1;
		return at;
	}

	private void grow() {
		final long[] all = slots;
		if (all.length > 1 << 29) throw new IllegalStateException("More than 100 million hashes");
		slots = new long[2 * all.length];
		for (int i = 0; i < all.length; i += 2)
			if (all[i + 1] != 0) put(all[i], all[i + 1]);
	}
}
