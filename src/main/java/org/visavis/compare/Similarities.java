package org.visavis.compare;

/** The cosine similarity of listed pairs of faces: 1 - the cosine distance of {@link FacePairs}, to the last bit. */
public final class Similarities {

	/** Pairs that a thread takes at a time. */
	private static final int BATCH = 1 << 14;

	private Similarities() {}

	/**
	 * Compares the faces {@code a[i]} and {@code b[i]}.
	 *
	 * @param vectors a unit vector for each face
	 * @return a number for each pair, -1 to 1 but for rounding
	 */
	public static double[] of(final float[][] vectors, final int[] a, final int[] b, final int threads) {
		final double[] similarities = new double[a.length];
		Parallel.run((a.length + BATCH - 1) / BATCH, threads, batch -> {
			for (int i = batch * BATCH; i < Math.min(a.length, (batch + 1) * BATCH); i++)
				similarities[i] = 1 - Distance.COSINE.between(vectors[a[i]], vectors[b[i]]);
		});
		return similarities;
	}
}
