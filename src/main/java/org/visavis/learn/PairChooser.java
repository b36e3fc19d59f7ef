package org.visavis.learn;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.visavis.calibrate.ScoredPairs;
import org.visavis.compare.Similarities;
import org.visavis.request.CalibrationSettings;
import org.visavis.run.Threads;

/**
 * Chooses and scores mated and non-mated pairs of known faces. Where there are too many, a seeded hash of the pair's two
 * places chooses about as many as wanted, so that each pair of a class is as likely to be chosen; the choice does not
 * depend on threads.
 */
final class PairChooser {

	private final PairsOfPersons pairs;
	private final Most most;
	private final float[][][] vectors;
	private final long seed;
	/** How much the non-mated pairs of each face weigh, above 0 and at most 1. */
	private final double[] weights;

	/**
	 * @param most about the most mated and non-mated pairs that are chosen
	 * @param vectors [recogniser][face], unit vectors
	 */
	PairChooser(final PairsOfPersons pairs, final Most most, final float[][][] vectors, final long seed) {
		this(pairs, most, vectors, seed, evenly(vectors[0].length));
	}

	private PairChooser(final PairsOfPersons pairs, final Most most, final float[][][] vectors, final long seed,
		final double[] weights)
	{
		this.pairs = pairs;
		this.most = most;
		this.vectors = vectors;
		this.seed = seed;
		this.weights = weights;
	}

	private static double[] evenly(final int faces) {
		final double[] weights = new double[faces];
		Arrays.fill(weights, 1);
		return weights;
	}

	/**
	 * The same, but that non-mated pairs are as likely to be chosen as they weigh.
	 *
	 * @param given of each face, above 0 and at most 1; that of a pair's first face counts
	 */
	PairChooser weighing(final double[] given) {
		return new PairChooser(pairs, most, vectors, seed, given);
	}

	/** How many pairs are chosen at most, but for chance. */
	record Most(double mated, double nonMated) {

		/** Of original photographs: every pair of up to about 4,500; more would not fit into memory. */
		static final Most OF_ORIGINALS = new Most(1e7, 1e7);
		/** Where degraded copies multiply the pairs. */
		static final Most WITH_COPIES = new Most(1e6, 2e6);

		static Most of(final CalibrationSettings settings) {
			return settings.degraded() ? WITH_COPIES : OF_ORIGINALS;
		}
	}

	/**
	 * Pairs of two original photographs out of one group, as many as {@link Most#OF_ORIGINALS}.
	 *
	 * @param share of the most that are chosen
	 */
	ChosenPairs ofOriginals(final double share, final int[] group) {
		return choose(Most.OF_ORIGINALS, share, new Rows(group, group));
	}

	/**
	 * Pairs of a face of each of two groups.
	 *
	 * @param share of the most that are chosen
	 * @param first faces, ascending
	 * @param second the same faces, or others, ascending
	 */
	ChosenPairs some(final double share, final int[] first, final int[] second) {
		return choose(most, share, new Rows(first, second));
	}

	private ChosenPairs choose(final Most wanted, final double share, final Rows rows) {
		final double mated = share * wanted.mated / rows.sum(pairs::areMated, face -> 1);
		final double nonMated = share * wanted.nonMated / rows.sum(pairs::areNonMated, face -> weights[face]);
		final int[][] chosen = rows.stream().mapToObj(face -> rows.partners(face, other -> pairs.areMated(face, other) &&
			chance(face, other) < mated || pairs.areNonMated(face, other) && chance(face, other) < Math.min(1, nonMated) * weights[face])).toArray(int[][]::new);
		final int[] faces = rows.faces();
		final int[] a = IntStream.range(0, chosen.length).flatMap(row -> Arrays.stream(chosen[row]).map(b -> faces[row]))
			.toArray();
		return scored(a, Arrays.stream(chosen).flatMapToInt(Arrays::stream).toArray());
	}

	/** Pairs that are chosen already, by their faces. */
	ChosenPairs scored(final int[] a, final int[] b) {
		final double[][] features = Arrays.stream(vectors).map(v -> Similarities.of(v, a, b, Threads.count())).toArray(
			double[][]::new);
		final boolean[] mated = new boolean[a.length];
		for (int i = 0; i < a.length; i++)
			mated[i] = pairs.areMated(a[i], b[i]);
		return new ChosenPairs(a, b, new ScoredPairs(features, mated, persons(a), persons(b)));
	}

	private int[] persons(final int[] faces) {
		return Arrays.stream(faces).map(pairs::person).toArray();
	}

	/** 0 to 1, from the places of a pair (the finaliser of SplitMix64, Steele et al. 2014, doi 10.1145/2660193.2660195). */
	private double chance(final int a, final int b) {
		long z = seed * 0x9E3779B97F4A7C15L + ((long) a << 32 | b);
		z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return ((z ^ z >>> 31) >>> 11) * 0x1p-53;
	}

	/** For each face of two groups those that it may make a pair with: behind it and of the other group. */
	private static final class Rows {

		private final int[] first, second, faces;

		Rows(final int[] first, final int[] second) {
			this.first = first;
			this.second = second;
			faces = IntStream.concat(Arrays.stream(first), Arrays.stream(second)).sorted().distinct().toArray();
		}

		int[] faces() {
			return faces;
		}

		/** The faces in their order, to be worked off in parallel. */
		IntStream stream() {
			return Arrays.stream(faces).parallel();
		}

		int[] partners(final int face, final IntPredicate wanted) {
			final int[] others = Arrays.binarySearch(first, face) >= 0 ? second : first;
			final int place = Arrays.binarySearch(others, face), from = place < 0 ? -place - 1 : place + 1;
			return Arrays.stream(others, from, others.length).filter(wanted).toArray();
		}

		/** Of the pairs that meet a criterion, each as much as it weighs by its first face; the same whatever the threads. */
		double sum(final Criterion criterion, final IntToDoubleFunction weight) {
			return Arrays.stream(stream().mapToDouble(face -> weight.applyAsDouble(face) * partners(face, other -> criterion.test(
				face, other)).length).toArray()).sum();
		}
	}

	private interface Criterion {

		boolean test(int a, int b);
	}
}
