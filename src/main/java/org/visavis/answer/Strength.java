package org.visavis.answer;

import java.util.Comparator;
import java.util.Map;

import org.visavis.calibrate.ReportedLr;
import org.visavis.calibrate.StatedLr;

/**
 * By what pairs are ranked: those with a log10 LR that stand for their persons, then those with one that depend on another
 * pair, then those without; by the log10 LR that their words are about, then by the log10 LR itself, then by the score.
 *
 * @param rank 2, 1 or 0
 * @param cautious negative infinity where there is no log10 LR
 * @param log10Lr likewise
 */
record Strength(int rank, double cautious, double log10Lr, double score) implements Comparable<Strength> {

	/** Weaker than every pair. */
	static final Strength NONE = withoutLr(Double.NEGATIVE_INFINITY);

	private static final Comparator<Strength> ORDER = Comparator.comparingInt(Strength::rank).thenComparingDouble(
		Strength::cautious).thenComparingDouble(Strength::log10Lr).thenComparingDouble(Strength::score);

	/** Of a row of pairs.csv, each cell by its column's name. */
	static Strength of(final Map<String, String> pair) {
		final double score = Double.parseDouble(pair.get("score"));
		return StatedLr.of(pair).map(lr -> new Strength(pair.getOrDefault("depends_on", "").isEmpty() ? 2 : 1, number(lr
			.cautious()), number(lr.lr()), score)).orElseGet(() -> withoutLr(score));
	}

	private static double number(final ReportedLr lr) {
		return lr.log10().doubleValue();
	}

	private static Strength withoutLr(final double score) {
		return new Strength(0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, score);
	}

	@Override
	public int compareTo(final Strength other) {
		return ORDER.compare(this, other);
	}
}
