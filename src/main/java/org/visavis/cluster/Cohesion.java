package org.visavis.cluster;

import java.util.HashMap;
import java.util.Map;

/** How well the faces of each cluster hold together: its pair with the lowest score. */
public final class Cohesion {

	private final Map<Integer, ScoredPair> lowest = new HashMap<>();

	private Cohesion() {}

	/**
	 * The pair of each cluster that has more than one face.
	 *
	 * @param labels the same for the faces of a cluster
	 * @return by label
	 */
	public static Map<Integer, ScoredPair> of(final PairScores scores, final int[] labels, final int threads) {
		final Cohesion cohesion = new Cohesion();
		scores.eachRow(threads, (face, row) -> {
			ScoredPair least = null;
			for (int other = 0; other < face; other++)
				if (labels[other] == labels[face] && (least == null || row[other] < least.score())) least = new ScoredPair(other, face, row[other]);
			if (least != null) cohesion.take(labels[face], least);
		});
		return cohesion.lowest;
	}

	private synchronized void take(final int label, final ScoredPair pair) {
		lowest.merge(label, pair, (a, b) -> ScoredPair.HIGHEST_FIRST.compare(a, b) > 0 ? a : b);
	}
}
