package org.visavis.watermark;

/**
 * What a payload lets expect of each bit where rows of blocks turn by so many bits.
 *
 * @param expected centred as the payload wants it
 * @param twice the same twice after one another, for {@link Products}
 */
record Template(Sums expected, float[] twice) {

	/** Of a payload in a reading. */
	static Template of(final Payload payload, final int turn, final double blur) {
		final Sums expected = payload.expected(turn, blur).centred(payload.period());
		final int n = payload.length();
		final float[] twice = new float[2 * n];
		for (int i = 0; i < n; i++) twice[i] = twice[n + i] = (float) expected.values()[i];
		return new Template(expected, twice);
	}

	/** The first offset, of so many, at which it agrees best with centred sums. */
	int best(final Sums sums, final int offsets) {
		return offsets == 1 ? 0 : Products.best(sums.values(), twice, offsets);
	}

	/** Pearson's correlation of centred sums with what is expected at an offset of the bits that they show. */
	double correlation(final Sums sums, final int offset, final int period) {
		return sums.correlation(expected.seenBy(sums, offset).centred(period));
	}
}
