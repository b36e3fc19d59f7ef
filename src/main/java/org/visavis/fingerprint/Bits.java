package org.visavis.fingerprint;

import java.util.Arrays;

/** From 256 values to 256 bits. */
final class Bits {

	private Bits() {}

	/** Sets the bits whose values are above the lower median of all. */
	static PdqHash above(final float[] values) {
		final float[] sorted = values.clone();
		Arrays.sort(sorted);
		final float median = sorted[values.length / 2 - 1];
		final long[] words = new long[PdqHash.BITS / Long.SIZE];
		for (int k = 0; k < values.length; k++)
			if (values[k] > median) words[k / Long.SIZE] |= 1L << k;
		return new PdqHash(words[0], words[1], words[2], words[3]);
	}
}
