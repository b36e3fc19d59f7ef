package org.visavis.watermark;

import java.util.Arrays;

/**
 * A number for each bit.
 *
 * @param values 0 where a bit is not seen
 * @param seen whether a bit has any block: a part cut out may be narrower than a payload is long
 */
record Sums(double[] values, boolean[] seen) {

	/** Of a payload, all of whose bits are seen. */
	static Sums all(final double[] values) {
		final boolean[] seen = new boolean[values.length];
		Arrays.fill(seen, true);
		return new Sums(values, seen);
	}

	/** Those of the bits that are seen elsewhere, from an offset on. */
	Sums seenBy(final Sums other, final int offset) {
		final double[] own = new double[values.length];
		for (int i = 0; i < own.length; i++)
			if (other.seen[i]) own[i] = values[(i + offset) % own.length];
		return new Sums(own, other.seen);
	}

	/** Without the mean of those that are equal modulo a period: their own, of a period of 1 that of all. */
	Sums centred(final int period) {
		final double[] centred = new double[values.length];
		for (int place = 0; place < period; place++) {
			double sum = 0;
			int count = 0;
			for (int i = place; i < values.length; i += period)
				if (seen[i]) {
					sum += values[i];
					count++;
				}
			for (int i = place; i < values.length; i += period)
				if (seen[i]) centred[i] = values[i] - sum / count;
		}
		return new Sums(centred, seen);
	}

	/** How many bits are seen. */
	int count() {
		int count = 0;
		for (final boolean one : seen)
			if (one) count++;
		return count;
	}

	/** The inner product with others. */
	double product(final Sums other) {
		double product = 0;
		for (int i = 0; i < values.length; i++) product += values[i] * other.values[i];
		return product;
	}

	/** Pearson's correlation with others, both centred; 0 where nothing varies. */
	double correlation(final Sums other) {
		final double squares = product(this) * other.product(other);
		return squares == 0 ? 0 : product(other) / Math.sqrt(squares);
	}
}
