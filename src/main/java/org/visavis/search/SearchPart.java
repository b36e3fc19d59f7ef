package org.visavis.search;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * Some rows that are searched, each of one face.
 *
 * @param firstRow the number of its first row among those of all parts
 * @param vectors for each recogniser [row][coordinate] in memory outside of the heap, such as a mapped file, in the
 *          machine's byte order; every vector is finite and its length is 1 within {@link #LENGTH}
 * @param screens for each recogniser the {@link Screen} of its vectors, little-endian, likewise outside of the heap; none
 *          where there are none
 * @param classes the {@link RowClass#code} of each row
 */
public record SearchPart(long firstRow, List<FloatBuffer> vectors, List<ByteBuffer> screens, byte[] classes) {

	/** By how much the length of a vector may differ from 1: what a gallery lets through and what the bound of a search reckons with. */
	public static final double LENGTH = 1e-3;

	public SearchPart {
		vectors = List.copyOf(vectors);
		screens = List.copyOf(screens);
		for (final FloatBuffer of : vectors)
			if (!of.isDirect() || classes.length > 0 && of.capacity() % classes.length != 0) throw new IllegalArgumentException(
				"Values: " + of.capacity() + " for " + classes.length + " rows");
	}

	/** Rows without a screen. */
	public SearchPart(final long firstRow, final List<FloatBuffer> vectors, final byte[] classes) {
		this(firstRow, vectors, List.of(), classes);
	}

	public int rows() {
		return classes.length;
	}

	/** Coordinates of a vector of a recogniser; in a part without rows 0. */
	int length(final int recogniser) {
		return rows() == 0 ? 0 : vectors.get(recogniser).capacity() / rows();
	}

	/** A row's vector by a recogniser, copied. */
	public float[] vector(final int recogniser, final int row) {
		final float[] vector = new float[length(recogniser)];
		vectors.get(recogniser).get(row * vector.length, vector);
		return vector;
	}
}
