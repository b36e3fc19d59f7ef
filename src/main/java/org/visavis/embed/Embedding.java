package org.visavis.embed;

import java.util.List;

/**
 * A face as a unit vector in the feature space that one recogniser has learned. A distance between two of them is one
 * in that space; it measures nothing on the face.
 */
public final class Embedding {

	private final String recogniserSha256;
	private final float[] vector;

	/**
	 * @param recogniserSha256 of the recogniser's file; embeddings of different recognisers cannot be compared
	 * @param raw at least one value not 0; is scaled to unit length
	 */
	Embedding(final String recogniserSha256, final float[] raw) {
		this.recogniserSha256 = recogniserSha256;
		this.vector = unit(raw);
	}

	private Embedding(final float[] unit, final String recogniser) {
		recogniserSha256 = recogniser;
		vector = unit.clone();
	}

	/**
	 * An embedding that was kept.
	 *
	 * @param recogniser what names the recogniser: embeddings of different ones cannot be compared
	 * @param unit of unit length, taken as it is
	 */
	public static Embedding ofUnit(final String recogniser, final float[] unit) {
		return new Embedding(unit, recogniser);
	}

	/** The unit vectors of embeddings, which must all be of one recogniser. */
	public static float[][] vectors(final List<Embedding> embeddings) {
		if (embeddings.stream().map(e -> e.recogniserSha256).distinct().count() > 1) throw new IllegalArgumentException(
			"Embeddings of different recognisers cannot be compared");
		return embeddings.stream().map(e -> e.vector).toArray(float[][]::new);
	}

	private static float[] unit(final float[] raw) {
		double squares = 0;
		for (final float value : raw)
			squares += (double) value * value;
		if (!(squares > 0) || Double.isInfinite(squares)) throw new IllegalArgumentException(
			"An embedding needs finite values that are not all 0");
		final double length = Math.sqrt(squares);
		final float[] unit = new float[raw.length];
		for (int i = 0; i < raw.length; i++)
			unit[i] = (float) (raw[i] / length);
		return unit;
	}
}
