package org.visavis.calibrate;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.util.MathArrays;

/**
 * ELUB bounds of sets that use no person twice, since pairs that share persons are not independent and all of them
 * together promise too much. A set has one random mated pair of each person that has any; its persons are shuffled and
 * paired off, and each couple gives one random non-mated pair if it has any. The bounds are the medians of many sets.
 */
public final class PersonDisjointBounds {

	/** How many sets are usually drawn. */
	public static final int DRAWS = 200;
	/** Persons that a calibration can be learnt from. */
	public static final int MOST_PERSONS = 1 << 15;
	/** From one couple to the next; above every index. */
	private static final long NEXT = 1L << 31;

	private final double[] log10Lrs;
	private final int persons;
	/** Couple of persons and index of each pair in one number, ascending; a mated pair's couple is a person twice. */
	private final long[] couples;
	/** Where those begin in which a person has the lower number, and where the last end. */
	private final int[] begins;

	private PersonDisjointBounds(final ScoredPairs pairs, final double[] log10Lrs) {
		final int[] numbers = pairs.persons();
		if (numbers.length > MOST_PERSONS) throw new IllegalArgumentException("Persons: " + numbers.length + ", at most " +
			MOST_PERSONS);
		this.log10Lrs = log10Lrs;
		persons = numbers.length;
		couples = new long[pairs.size()];
		for (int i = 0; i < couples.length; i++) couples[i] = couple(Arrays.binarySearch(numbers, pairs.personA(i)), Arrays
			.binarySearch(numbers, pairs.personB(i))) + i;
		Arrays.sort(couples);
		begins = IntStream.rangeClosed(0, persons).map(p -> place(0, couples.length, couple(p, p))).toArray();
	}

	private long couple(final int a, final int b) {
		return ((long) Math.min(a, b) * persons + Math.max(a, b)) * NEXT;
	}

	/**
	 * The bounds of a set of pairs; (0, 0) where the median set has no pair of one class.
	 *
	 * @param log10Lrs of each pair
	 * @param draws how many sets
	 */
	public static Bounds of(final ScoredPairs pairs, final double[] log10Lrs, final int draws, final long seed) {
		final PersonDisjointBounds all = new PersonDisjointBounds(pairs, log10Lrs);
		final RandomGenerator random = new Well19937c(seed);
		final double[] low = new double[draws], high = new double[draws];
		for (int i = 0; i < draws; i++) {
			final Bounds bounds = all.draw(random);
			low[i] = bounds.low();
			high[i] = bounds.high();
		}
		return new Bounds(new Median().evaluate(low), new Median().evaluate(high));
	}

	private Bounds draw(final RandomGenerator random) {
		final int[] shuffled = MathArrays.natural(persons);
		MathArrays.shuffle(shuffled, random);
		final double[] mated = IntStream.range(0, persons).flatMap(p -> anyPair(p, p, random)).mapToDouble(
			i -> log10Lrs[i]).toArray();
		final double[] nonMated = nonMated(shuffled, random).mapToDouble(i -> log10Lrs[i]).toArray();
		return mated.length == 0 || nonMated.length == 0 ? new Bounds(0, 0) : Elub.bounds(mated, nonMated);
	}

	/** A random pair of each person with the first behind him, of those still alone, with whom there is one. */
	private IntStream nonMated(final int[] shuffled, final RandomGenerator random) {
		final boolean[] taken = new boolean[persons];
		final IntStream.Builder chosen = IntStream.builder();
		for (int i = 0; i < persons; i++)
			for (int j = i + 1; j < persons && !taken[i]; j++) {
				if (taken[j]) continue;
				final int partner = j;
				anyPair(shuffled[i], shuffled[j], random).forEach(pair -> {
					chosen.add(pair);
					taken[partner] = true;
				});
				taken[i] = taken[j];
			}
		return chosen.build();
	}

	/** Index of a random pair of two persons; nothing if there is none. */
	private IntStream anyPair(final int a, final int b, final RandomGenerator random) {
		final int lower = Math.min(a, b), end = begins[lower + 1];
		final long couple = couple(a, b);
		final int from = place(begins[lower], end, couple);
		if (from == end || couples[from] >= couple + NEXT) return IntStream.empty();
		return IntStream.of((int) (couples[from + random.nextInt(place(from, end, couple + NEXT) - from)] % NEXT));
	}

	private int place(final int from, final int to, final long couple) {
		final int found = Arrays.binarySearch(couples, from, to, couple);
		return found < 0 ? -found - 1 : found;
	}
}
