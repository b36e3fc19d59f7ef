package org.visavis.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Of each face the closest others, kept while all others pass by in ascending order. */
final class Closest {

	private final int most;
	private final float[][] scores;
	private final int[][] others;

	Closest(final int faces, final int most) {
		this.most = most;
		scores = new float[faces][most];
		others = new int[faces][most];
		for (int i = 0; i < faces; i++) {
			Arrays.fill(scores[i], Float.NEGATIVE_INFINITY);
			Arrays.fill(others[i], -1);
		}
	}

	/** Takes a face's score with another; of equal scores the earlier stays in front. */
	void offer(final int face, final int other, final float score) {
		final float[] best = scores[face];
		if (score <= best[most - 1]) return;
		int place = most - 1;
		for (; place > 0 && best[place - 1] < score; place--) {
			best[place] = best[place - 1];
			others[face][place] = others[face][place - 1];
		}
		best[place] = score;
		others[face][place] = other;
	}

	/** The closest others of a face, the closest first. */
	IntStream of(final int face) {
		return Arrays.stream(others[face]).filter(other -> other >= 0);
	}
}
