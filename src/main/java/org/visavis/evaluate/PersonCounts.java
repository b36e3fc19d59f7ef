package org.visavis.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Pairs and errors counted by person; those of two persons count for both.
 *
 * @param couples the pairs
 * @param errors how many of each couple's pairs are wrong
 * @param pairs how many pairs
 * @param rate share of them that is wrong
 * @param pairsOf how many pairs show each person
 * @param errorsOf how many of these are wrong
 */
record PersonCounts(Couples couples, int[] errors, double pairs, double rate, double[] pairsOf, double[] errorsOf) {

	static PersonCounts of(final Couples couples, final int[] errors) {
		final double[] pairsOf = new double[couples.persons()], errorsOf = new double[couples.persons()];
		double pairs = 0, wrong = 0;
		for (int c = 0; c < couples.size(); c++) {
			pairs += couples.pairs(c);
			wrong += errors[c];
			add(couples, c, couples.pairs(c), pairsOf);
			add(couples, c, errors[c], errorsOf);
		}
		return new PersonCounts(couples, errors, pairs, wrong / pairs, pairsOf, errorsOf);
	}

	private static void add(final Couples couples, final int couple, final double count, final double[] sums) {
		sums[couples.first(couple)] += count;
		if (!couples.single(couple)) sums[couples.second(couple)] += count;
	}

	/** How many persons have a wrong pair. */
	int wrong() {
		return (int) Arrays.stream(errorsOf).filter(count -> count > 0).count();
	}

	/** How many persons have a right pair. */
	int right() {
		return (int) IntStream.range(0, pairsOf.length).filter(i -> errorsOf[i] < pairsOf[i]).count();
	}

	/** Whether one person is in all pairs. */
	boolean allShareOne() {
		return Arrays.stream(pairsOf).anyMatch(count -> count == pairs);
	}

	/** (Sum of pairs)² / sum of squares of pairs: as many as there are persons, fewer if some have more pairs. */
	double effectivePersons() {
		double sum = 0, squares = 0;
		for (final double count : pairsOf) {
			sum += count;
			squares += count * count;
		}
		return sum * sum / squares;
	}
}
