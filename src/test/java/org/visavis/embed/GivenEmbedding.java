package org.visavis.embed;

/** Embeddings for tests that need no recogniser. */
public final class GivenEmbedding {

	private GivenEmbedding() {}

	/** A vector, scaled to unit length. */
	public static Embedding of(final float... vector) {
		return new Embedding("given", vector);
	}
}
