package org.visavis.calibrate;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How much of each class is at each score.
 *
 * @param scores each once, ascending
 * @param mated weight of the mated pairs at each score
 * @param nonMated number of non-mated pairs at each score
 */
record Tally(double[] scores, double[] mated, double[] nonMated) {

	/** Of pairs whose mated ones weigh as told, by their index. Takes O(n log n). */
	static Tally of(final double[] scores, final boolean[] isMated, final IntToDoubleFunction weight) {
		final double[] distinct = sorted(scores);
		final double[] nonMated = new double[distinct.length];
		final int count = countRuns(distinct, nonMated);
		final double[] mated = new double[count];
		for (int i = 0; i < scores.length; i++) {
			if (!isMated[i]) continue;
			final int place = Arrays.binarySearch(distinct, 0, count, scores[i] + 0.0);
			mated[place] += weight.applyAsDouble(i);
			nonMated[place]--;
		}
		return new Tally(Arrays.copyOf(distinct, count), mated, Arrays.copyOf(nonMated, count));
	}

	/** Adding zero makes zeros of either sign equal. */
	private static double[] sorted(final double[] scores) {
		final double[] sorted = new double[scores.length];
		for (int i = 0; i < sorted.length; i++) {
			if (Double.isNaN(scores[i])) throw new IllegalArgumentException("The score of pair " + i + " is not a number");
			sorted[i] = scores[i] + 0.0;
		}
		Arrays.sort(sorted);
		return sorted;
	}

	/** Moves each score once to the front of {@code sorted}, with its frequency in {@code counts}. */
	private static int countRuns(final double[] sorted, final double[] counts) {
		int last = -1;
		for (final double score : sorted) {
			if (last < 0 || score != sorted[last]) sorted[++last] = score;
			counts[last]++;
		}
		return last + 1;
	}
}
