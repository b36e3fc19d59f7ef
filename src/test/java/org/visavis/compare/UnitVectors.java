package org.visavis.compare;

import java.util.Random;

/** Seeded vectors of length 1. */
final class UnitVectors {

	private UnitVectors() {}

	/** {@code n} vectors of {@code length} values, in all directions alike. */
	static float[][] random(final int n, final int length) {
		return around(new float[length], n, 1, new Random(0));
	}

	/** {@code n} vectors near a common one, the nearer the lower {@code spread} is. */
	static float[][] around(final float[] centre, final int n, final double spread, final Random random) {
		final float[][] vectors = new float[n][centre.length];
		for (final float[] vector : vectors) {
			for (int k = 0; k < vector.length; k++) vector[k] = (float) (centre[k] + spread * random.nextGaussian());
			scale(vector);
		}
		return vectors;
	}

	private static void scale(final float[] vector) {
		double square = 0;
		for (final float value : vector) square += value * value;
		for (int k = 0; k < vector.length; k++) vector[k] /= Math.sqrt(square);
	}
}
