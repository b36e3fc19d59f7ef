package org.visavis.evaluate;

import java.util.Arrays;

/** Gives keys consecutive numbers from 0 on, in the order in which they first come. */
final class Numbering {

	private long[] keys = new long[1024];
	private int[] numbers = new int[1024];
	private int size;

	Numbering() {
		Arrays.fill(numbers, -1);
	}

	/** A key's number, a new one if it has none. */
	int of(final long key) {
		if (2 * size >= keys.length) grow();
		final int slot = slot(key);
		if (numbers[slot] < 0) {
			keys[slot] = key;
			numbers[slot] = size++;
		}
		return numbers[slot];
	}

	/** How many keys have come. */
	int size() {
		return size;
	}

	private int slot(final long key) {
		final int mask = keys.length - 1;
		final long mixed = (key ^ key >>> 32) * 0x9E3779B97F4A7C15L;
		int slot = (int) (mixed >>> 32) & mask;
		while (numbers[slot] >= 0 && keys[slot] != key) slot = slot + 1 & mask;
		return slot;
	}

	private void grow() {
		final long[] oldKeys = keys;
		final int[] oldNumbers = numbers;
		keys = new long[2 * oldKeys.length];
		numbers = new int[keys.length];
		Arrays.fill(numbers, -1);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldNumbers[i] < 0) continue;
			final int slot = slot(oldKeys[i]);
			keys[slot] = oldKeys[i];
			numbers[slot] = oldNumbers[i];
		}
	}
}
