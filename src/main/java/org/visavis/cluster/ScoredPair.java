package org.visavis.cluster;

import java.util.Comparator;

/** Two faces and their calibrated score, {@code a} before {@code b}. */
public record ScoredPair(int a, int b, float score) {

	/** The highest score first, of equal ones the pair with the later first face last, then that with the later second. */
	static final Comparator<ScoredPair> HIGHEST_FIRST = Comparator.comparingDouble((ScoredPair pair) -> -pair.score).thenComparingInt(
		ScoredPair::a).thenComparingInt(ScoredPair::b);
}
