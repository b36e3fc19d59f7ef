package org.visavis.compare;

import java.util.Arrays;

/**
 * How far two unit vectors are from each other; 0 for identical vectors. The two are tied: squared Euclidean distance =
 * 2 x cosine distance.
 */
public enum Distance {

	/** 1 - cos, 0 to 2. */
	COSINE("cosine"),
	/** The length of the difference, 0 to 2. */
	EUCLIDEAN("euclidean");

	private final String key;

	Distance(final String key) {
		this.key = key;
	}

	/** The distance with that word in a macro. */
	public static Distance of(final String key) {
		return Arrays.stream(values()).filter(d -> d.key.equals(key)).findFirst().orElseThrow();
	}

	/** The word for it in a macro. */
	@Override
	public String toString() {
		return key;
	}

	/**
	 * The distance in double precision, from the sum of squared differences: exactly 0 for identical vectors and without
	 * cancellation for close ones.
	 */
	public double between(final float[] a, final float[] b) {
		return ofSquare(squareBetween(a, b));
	}

	/** The distance of unit vectors whose difference has a squared length of {@code square}. */
	double ofSquare(final double square) {
		return this == COSINE ? square / 2 : Math.sqrt(square);
	}

	/** Replaces dot products by distances, clamped to 0 and above. */
	void replaceDots(final float[] dots, final int length) {
		if (this == COSINE) for (int i = 0; i < length; i++) dots[i] = Math.max(0f, 1f - dots[i]);
		else for (int i = 0; i < length; i++) dots[i] = (float) Math.sqrt(Math.max(0f, 2f - 2f * dots[i]));
	}

	static double squareBetween(final float[] a, final float[] b) {
		if (a.length != b.length) throw new IllegalArgumentException(
			"Vector lengths differ: " + a.length + " and " + b.length);
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			final double difference = (double) a[i] - b[i];
			sum += difference * difference;
		}
		return sum;
	}
}
