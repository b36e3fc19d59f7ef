package org.visavis.compression;

/** The discrete cosine transform of eight values, orthonormal, as JPEG uses it down and across (ITU-T T.81, A.3.3). */
final class Dct {

	static final int SIDE = 8;

	/** What each value counts for each frequency; the cosines are those of {@link StrictMath}, the same on every machine. */
	private static final double[][] WEIGHTS = new double[SIDE][SIDE];
	static {
		for (int u = 0; u < SIDE; u++)
			for (int x = 0; x < SIDE; x++)
				WEIGHTS[u][x] = Math.sqrt((u == 0 ? 1 : 2) / (double) SIDE) * StrictMath.cos((2 * x + 1) * u * Math.PI / (2 * SIDE));
	}

	private Dct() {}

	static double weight(final int frequency, final int place) {
		return WEIGHTS[frequency][place];
	}

	/** @param block 64 values row by row, which become the coefficients: vertical frequencies downwards */
	static void forward(final double[] block) {
		pass(block, 1, SIDE);
		pass(block, SIDE, 1);
	}

	private static void pass(final double[] block, final int step, final int next) {
		final double[] line = new double[SIDE];
		for (int i = 0; i < SIDE; i++) {
			for (int k = 0; k < SIDE; k++) line[k] = block[i * next + k * step];
			for (int to = 0; to < SIDE; to++) {
				double sum = 0;
				for (int from = 0; from < SIDE; from++) sum += line[from] * WEIGHTS[to][from];
				block[i * next + to * step] = sum;
			}
		}
	}
}
