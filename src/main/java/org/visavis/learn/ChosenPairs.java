package org.visavis.learn;

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
}
