package org.visavis.procedure;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.visavis.calibrate.ScoredPairs;

/**
 * Pairs of known faces and their scores, by first and second face.
 *
 * @param a first face of each pair
 * @param b second face of each pair, behind the first
 */
record ChosenPairs(int[] a, int[] b, ScoredPairs scored) {

	/** Some of them, by index. */
	ChosenPairs where(final IntPredicate chosen) {
		final int[] kept = IntStream.range(0, a.length).filter(chosen).toArray();
		return new ChosenPairs(Arrays.stream(kept).map(i -> a[i]).toArray(), Arrays.stream(kept).map(i -> b[i]).toArray(),
			scored.where(chosen));
	}
}
