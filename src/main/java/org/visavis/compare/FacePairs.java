package org.visavis.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Pairs of faces and their scores: every face with every later one, or every questioned face with every reference face.
 */
public final class FacePairs {

	private final List<Recognised> recognisers;
	private final int faces;
	/** The range of the faces that come first in a pair ends here, and that of the second ones begins. */
	private final int firsts, seconds;

	private FacePairs(final List<Recognised> recognisers, final int firsts, final int seconds) {
		this.recognisers = List.copyOf(recognisers);
		this.faces = recognisers.get(0).vectors().length;
		this.firsts = firsts;
		this.seconds = seconds;
	}

	/** Every face with every later one. */
	public static FacePairs ofAll(final List<Recognised> recognisers) {
		return new FacePairs(recognisers, recognisers.get(0).vectors().length, 0);
	}

	/** Each of the first {@code questioned} faces with each of the others. */
	public static FacePairs ofQuestioned(final List<Recognised> recognisers, final int questioned) {
		return new FacePairs(recognisers, questioned, questioned);
	}

	/** How many pairs there are. */
	public long count() {
		return IntStream.range(0, firsts).mapToLong(a -> faces - Math.max(a + 1, seconds)).sum();
	}

	/** All pairs, by first and second face. */
	public Stream<PairScore> all() {
		return IntStream.range(0, firsts).boxed().flatMap(a -> IntStream.range(Math.max(a + 1, seconds), faces).mapToObj(
			b -> score(a, b)));
	}

	/**
	 * The pairs of each face with its closest, those with the highest scores; each pair once, by first and second face.
	 *
	 * @param most how many of each face
	 */
	public Stream<PairScore> closest(final int most, final int threads) {
		final float[][] first = Arrays.copyOf(scaled(), firsts), second = Arrays.copyOfRange(scaled(), seconds, faces);
		final Closest toSecond = closest(first, second, most, threads), toFirst = closest(second, first, most, threads);
		return LongStream.concat(IntStream.range(0, firsts).boxed().flatMapToLong(a -> toSecond.of(a).mapToLong(b -> pair(a,
			seconds + b))), IntStream.range(0, faces - seconds).boxed().flatMapToLong(b -> toFirst.of(b).mapToLong(
				a -> pair(a, seconds + b)))).sorted().distinct().mapToObj(pair -> score((int) (pair >> 32), (int) pair));
	}

	/** Of each of {@code vectors} the closest {@code others}, itself left out where both are all faces. */
	private Closest closest(final float[][] vectors, final float[][] others, final int most, final int threads) {
		final Closest closest = new Closest(vectors.length, most);
		new DotProducts(others, vectors).all(threads, (row, rows, column, columns, dots) -> {
			for (int r = 0; r < rows; r++)
				for (int c = 0; c < columns; c++)
					if (seconds > 0 || row + r != column + c) closest.offer(column + c, row + r, dots[r][c]);
		});
		return closest;
	}

	/** Both faces of a pair in one number. */
	private static long pair(final int a, final int b) {
		return (long) Math.min(a, b) << 32 | Math.max(a, b);
	}

	/** Each face's vectors in a row, scaled so that the dot product of two faces is their score but for a constant. */
	private float[][] scaled() {
		return IntStream.range(0, faces).mapToObj(this::scaled).toArray(float[][]::new);
	}

	private float[] scaled(final int face) {
		float[] all = {};
		for (final Recognised r : recognisers) {
			final float[] vector = r.vectors()[face];
			final int start = all.length;
			all = Arrays.copyOf(all, start + vector.length);
			for (int k = 0; k < vector.length; k++)
				all[start + k] = (float) (vector[k] / Math.sqrt(r.sdCosine()));
		}
		return all;
	}

	private PairScore score(final int a, final int b) {
		final double[] cosine = new double[recognisers.size()], euclidean = new double[recognisers.size()];
		double score = 0;
		for (int r = 0; r < cosine.length; r++) {
			final Recognised by = recognisers.get(r);
			cosine[r] = Distance.COSINE.between(by.vectors()[a], by.vectors()[b]);
			euclidean[r] = Math.sqrt(2 * cosine[r]);
			score += by.standardised(cosine[r]);
		}
		return new PairScore(a, b, cosine, euclidean, score);
	}
}
