package org.visavis.learn;

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

	int size() {
		return a.length;
	}

	/** Those of which both faces are wanted. */
	ChosenPairs ofFaces(final IntPredicate wanted) {
		return where(i -> wanted.test(a[i]) && wanted.test(b[i]));
	}

	/** Some of them, by their places. */
	ChosenPairs where(final IntPredicate wanted) {
		final int[] places = IntStream.range(0, a.length).filter(wanted).toArray();
		return new ChosenPairs(Arrays.stream(places).map(i -> a[i]).toArray(), Arrays.stream(places).map(i -> b[i]).toArray(),
			scored.where(wanted));
	}
}
