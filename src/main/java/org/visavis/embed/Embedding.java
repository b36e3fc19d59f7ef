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
	public Embedding(final String recogniserSha256, final float[] raw) {
		this.recogniserSha256 = recogniserSha256;
		this.vector = unit(raw);
	}

	public String recogniserSha256() {
		return recogniserSha256;
	}

	/** A copy of the values, of unit length. */
	public float[] vector() {
		return vector.clone();
	}

	/** 1 minus the cosine of the angle between the two, 0 to 2. */
	public double cosineDistance(final Embedding other) {
		final double euclidean = euclideanDistance(other);
		return euclidean * euclidean / 2;
	}

	/** Distance of the ends of the two unit vectors, 0 to 2. */
	public double euclideanDistance(final Embedding other) {
		if (!recogniserSha256.equals(other.recogniserSha256)) throw new IllegalArgumentException(
			"Embeddings of different recognisers: " + List.of(recogniserSha256, other.recogniserSha256));
		double squares = 0;
		for (int i = 0; i < vector.length; i++) {
			final double difference = (double) vector[i] - other.vector[i];
			squares += difference * difference;
		}
		return Math.sqrt(squares);
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
