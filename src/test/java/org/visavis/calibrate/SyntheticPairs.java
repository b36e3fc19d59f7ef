package org.visavis.calibrate;

import java.util.Random;

/** Seeded pairs of photographs of persons with normal scores. */
final class SyntheticPairs {

	private SyntheticPairs() {}

	/** Every photograph with every later one. The two scores of a pair share half their variance. */
	static ScoredPairs all(final int photographs, final int persons) {
		final int n = photographs * (photographs - 1) / 2;
		final double[][] scores = new double[2][n];
		final boolean[] mated = new boolean[n];
		final int[] personA = new int[n], personB = new int[n];
		final Random random = new Random(0);
		for (int a = 0, i = 0; a < photographs; a++)
			for (int b = a + 1; b < photographs; b++, i++) {
				personA[i] = a % persons;
				personB[i] = b % persons;
				mated[i] = personA[i] == personB[i];
				final double common = random.nextGaussian();
				scores[0][i] = 0.1 + 0.06 * (common + random.nextGaussian() + (mated[i] ? 5.6 : 0));
				scores[1][i] = 0.84 + 0.025 * (common + random.nextGaussian() + (mated[i] ? 4.2 : 0));
			}
		return new ScoredPairs(scores, mated, personA, personB);
	}

	/** The true log10 LR of two scores: their discriminant, with the inverse of the covariance ((2, 1), (1, 2)). */
	static double log10Lr(final double first, final double second) {
		final double u = (first - 0.1) / 0.06 - 5.6 / 2, v = (second - 0.84) / 0.025 - 4.2 / 2;
		return ((2 * 5.6 - 4.2) / 3 * u + (2 * 4.2 - 5.6) / 3 * v) / Math.log(10);
	}
}
