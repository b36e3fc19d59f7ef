package org.visavis.calibrate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs of faces with the score of each recogniser, in columns; higher = more alike. It keeps the arrays it is given,
 * which must not be changed any more.
 */
public final class ScoredPairs {

	private final double[][] features;
	private final boolean[] mated;
	private final int[] personA, personB;

	/**
	 * Takes over columns of one common length.
	 *
	 * @param features [recogniser][pair], finite
	 * @param mated whether a pair's two persons are one
	 * @param personA a number for each person
	 * @param personB likewise
	 */
	public ScoredPairs(final double[][] features, final boolean[] mated, final int[] personA, final int[] personB) {
		this.features = features.clone();
		this.mated = mated;
		this.personA = personA;
		this.personB = personB;
		for (final double[] column : features) checkScores(column);
		checkPersons();
	}

	private void checkScores(final double[] column) {
		if (column.length != size()) throw new IllegalArgumentException("Scores: " + column.length + ", pairs: " + size());
		for (int i = 0; i < column.length; i++)
			if (!Double.isFinite(column[i])) throw new IllegalArgumentException("The score of pair " + i + " is " +
				column[i]);
	}

	private void checkPersons() {
		if (personA.length != size() || personB.length != size()) throw new IllegalArgumentException("Persons: " +
			personA.length + " and " + personB.length + ", pairs: " + size());
		for (int i = 0; i < size(); i++)
			if (mated[i] != (personA[i] == personB[i])) throw new IllegalArgumentException("Pair " + i + " of persons " +
				personA[i] + " and " + personB[i] + " is said to be " + (mated[i] ? "mated" : "non-mated"));
	}

	/** How many pairs. */
	public int size() {
		return mated.length;
	}

	/** How many scores each pair has. */
	public int features() {
		return features.length;
	}

	/** A pair's score by one recogniser. */
	public double value(final int feature, final int pair) {
		return features[feature][pair];
	}

	/** Whether a pair's two persons are one. */
	public boolean mated(final int pair) {
		return mated[pair];
	}

	/** The same of each pair. */
	public boolean[] mated() {
		return mated.clone();
	}

	/** Number of a pair's first person. */
	public int personA(final int pair) {
		return personA[pair];
	}

	/** Number of a pair's second person. */
	public int personB(final int pair) {
		return personB[pair];
	}

	/** How many pairs are mated, or are not. */
	public int count(final boolean ofMated) {
		return (int) pairs().filter(i -> mated[i] == ofMated).count();
	}

	/** Number of each person in any pair, ascending. */
	public int[] persons() {
		return persons(i -> true);
	}

	/** Number of each person in a mated pair, or in a non-mated one, ascending. */
	public int[] persons(final boolean ofMated) {
		return persons(i -> mated[i] == ofMated);
	}

	private int[] persons(final IntPredicate chosen) {
		final Set<Integer> found = new HashSet<>();
		for (int i = 0; i < size(); i++) {
			if (!chosen.test(i)) continue;
			found.add(personA[i]);
			found.add(personB[i]);
		}
		return found.stream().mapToInt(Integer::intValue).sorted().toArray();
	}

	/** A recogniser's score of each pair; not to be changed. */
	double[] column(final int feature) {
		return features[feature];
	}

	/**
	 * How much each pair weighs.
	 *
	 * @param personsWeighEqually whether the mated pairs of each person weigh the same in total; on average they weigh 1,
	 *          as every other pair does
	 */
	double[] weights(final boolean personsWeighEqually) {
		final double[] weights = new double[size()];
		Arrays.fill(weights, 1);
		if (!personsWeighEqually) return weights;
		final int[] persons = persons(true);
		final int[] counts = new int[persons.length];
		pairs().filter(this::mated).forEach(i -> counts[Arrays.binarySearch(persons, personA[i])]++);
		final double share = count(true) / (double) persons.length;
		pairs().filter(this::mated).forEach(i -> weights[i] = share / counts[Arrays.binarySearch(persons, personA[i])]);
		return weights;
	}

	/** The pairs whose index is chosen, in the same order. */
	public ScoredPairs where(final IntPredicate chosen) {
		return at(pairs().filter(chosen).toArray());
	}

	/** The pairs of some indices, in their order, each as often as it stands there. */
	ScoredPairs at(final int[] places) {
		final boolean[] keptMated = new boolean[places.length];
		for (int i = 0; i < places.length; i++) keptMated[i] = mated[places[i]];
		return new ScoredPairs(Arrays.stream(features).map(column -> Arrays.stream(places).mapToDouble(i -> column[i])
			.toArray()).toArray(double[][]::new), keptMated, Arrays.stream(places).map(this::personA).toArray(), Arrays.stream(
				places).map(this::personB).toArray());
	}

	private IntStream pairs() {
		return IntStream.range(0, size());
	}
}
