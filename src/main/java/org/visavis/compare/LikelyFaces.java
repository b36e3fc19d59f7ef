package org.visavis.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of some faces a face most probably is: those nearest by the mean cosine distance over all recognisers.
 *
 * @param vectors the unit vectors of all faces, [recogniser][face]
 */
public record LikelyFaces(List<float[][]> vectors) {

	/** So many faces of another picture a face may be. */
	private static final int MOST = 3;

	public LikelyFaces {
		vectors = List.copyOf(vectors);
	}

	/** The mean cosine distance of two faces, 0 to 2; not a number without a recogniser. */
	public double between(final int a, final int b) {
		return vectors.stream().mapToDouble(v -> Distance.COSINE.between(v[a], v[b])).average().orElse(Double.NaN);
	}

	/**
	 * The nearest three of the faces from one place to before another, counted from the first of these, the nearest first; of
	 * equally near ones the earlier.
	 */
	public List<Integer> of(final int face, final int from, final int to) {
		return IntStream.range(0, to - from).boxed().sorted(Comparator.comparingDouble(other -> between(face, from + other))).limit(MOST)
			.toList();
	}
}
