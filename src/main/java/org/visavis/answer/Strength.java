package org.visavis.answer;

import java.util.Comparator;
import java.util.Map;

/**
 * By what pairs are ranked: by the log10 LR, of equal LR and among those without one by the score.
 *
 * @param log10Lr negative infinity where there is none
 */
record Strength(double log10Lr, double score) implements Comparable<Strength> {

	/** Weaker than every pair. */
	static final Strength NONE = new Strength(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

	private static final Comparator<Strength> ORDER = Comparator.comparingDouble(Strength::log10Lr).thenComparingDouble(
		Strength::score);

	/** Of a row of pairs.csv, each cell by its column's name. */
	static Strength of(final Map<String, String> pair) {
		final String lr = pair.get("log10_lr");
		return new Strength(lr.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(lr), Double.parseDouble(pair.get(
			"score")));
	}

	@Override
	public int compareTo(final Strength other) {
		return ORDER.compare(this, other);
	}
}
