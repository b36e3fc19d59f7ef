package org.visavis.gallery;


/** SHA-256 hashes by their first 32 digits, 16 bytes each: what of millions can be held in memory. Safe for several threads. */
public final class IdSet {

	private long[] slots = new long[1 << 11];
	private int size;

	/** Adds a hash; false if it is there already. */
	public synchronized boolean add(final String sha256) {
		if (3 * ++size > slots.length) grow();
		if (put(Long.parseUnsignedLong(sha256, 0, 16, 16), Long.parseUnsignedLong(sha256, 16, 32, 16) | 1)) return true;
		size--;
		return false;
	}

	/** Whether a hash is there. */
	public synchronized boolean contains(final String sha256) {
		return slots[place(Long.parseUnsignedLong(sha256, 0, 16, 16), Long.parseUnsignedLong(sha256, 16, 32, 16) | 1) + 1] != 0;
	}

	/** The second half of an entry is odd: 0 is an empty place. */
	private boolean put(final long high, final long low) {
		final int at = place(high, low);
		if (slots[at + 1] != 0) return false;
		slots[at] = high;
		slots[at + 1] = low;
		return true;
	}

	private int place(final long high, final long low) {
		int at = (int) (high ^ high >>> 29) << 1 & slots.length - 1;
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
