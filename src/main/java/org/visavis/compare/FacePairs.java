package org.visavis.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Pairs of faces and their scores: every face with every later one, or every questioned face with every reference face.
 */
public final class FacePairs {

	private final List<Recognised> recognisers;
	private final Range first, second;

	/** Faces {@code from..to - 1}. */
	private record Range(int from, int to) {

		IntStream stream() {
			return IntStream.range(from, to);
		}

		float[][] of(final float[][] all) {
			return Arrays.copyOfRange(all, from, to);
		}
	}

	private FacePairs(final List<Recognised> recognisers, final Range first, final Range second) {
		this.recognisers = List.copyOf(recognisers);
		this.first = first;
		this.second = second;
	}

	/** Every face with every later one. */
	public static FacePairs ofAll(final List<Recognised> recognisers) {
		final Range all = new Range(0, faces(recognisers));
		return new FacePairs(recognisers, all, all);
	}

	/** Each of the first {@code questioned} faces with each of the others. */
	public static FacePairs ofQuestioned(final List<Recognised> recognisers, final int questioned) {
		return new FacePairs(recognisers, new Range(0, questioned), new Range(questioned, faces(recognisers)));
	}

	private static int faces(final List<Recognised> recognisers) {
		return recognisers.get(0).vectors().length;
	}

	/** How many pairs there are. */
	public long count() {
		return first.stream().mapToLong(a -> secondOf(a).count()).sum();
	}

	/** All pairs, by first and second face. */
	public Stream<PairScore> all() {
		return first.stream().boxed().flatMap(a -> secondOf(a).mapToObj(b -> score(a, b)));
	}

	/** The pairs with one of some faces, by first and second face. */
	public Stream<PairScore> with(final IntPredicate some) {
		return first.stream().boxed().flatMap(a -> secondOf(a).filter(b -> some.test(a) || some.test(b)).mapToObj(b -> score(
			a, b)));
	}

	/** The second faces of the pairs whose first is {@code a}. */
	private IntStream secondOf(final int a) {
		return IntStream.range(Math.max(a + 1, second.from), second.to);
	}

	/**
	 * The pairs of each face with its closest, those with the highest scores; each pair once, by first and second face.
	 *
	 * @param most how many of each face
	 */
	public Stream<PairScore> closest(final int most, final int threads) {
		final float[][] scaled = scaled();
		final LongStream ofFirst = closest(scaled, first, second, most, threads), ofSecond = first.equals(second)
			? LongStream.empty() : closest(scaled, second, first, most, threads);
		return LongStream.concat(ofFirst, ofSecond).sorted().distinct().mapToObj(pair -> score((int) (pair >> 32),
			(int) pair));
	}

	/** The pairs of each face in one range with its closest in another, without itself. */
	private static LongStream closest(final float[][] scaled, final Range each, final Range others, final int most,
		final int threads)
	{
		final Closest closest = new Closest(each.to - each.from, most);
		new DotProducts(others.of(scaled), each.of(scaled)).all(threads, (row, rows, column, columns, dots) -> {
			for (int r = 0; r < rows; r++)
				for (int c = 0; c < columns; c++)
					if (others.from + row + r != each.from + column + c) closest.offer(column + c, row + r, dots[r][c]);
		});
		return each.stream().boxed().flatMapToLong(face -> closest.of(face - each.from).mapToLong(other -> pair(face,
			others.from + other)));
	}

	/** Both faces of a pair in one number. */
	private static long pair(final int a, final int b) {
		return (long) Math.min(a, b) << 32 | Math.max(a, b);
	}

	/** Each face's vectors in a row, scaled so that the dot product of two faces is their score but for a constant. */
	private float[][] scaled() {
		return IntStream.range(0, faces(recognisers)).mapToObj(this::scaled).toArray(float[][]::new);
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
