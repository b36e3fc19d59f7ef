package org.visavis.calibrate;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A piecewise linear log10 LR, constant outside of its knots.
 *
 * @param scores strictly ascending
 * @param log10Lrs finite, at each of them
 */
record Knots(double[] scores, double[] log10Lrs) {

	static final int MOST = 1001;
	static final Knots NONE = new Knots(new double[0], new double[0]);

	/** A curve at as many of some ascending scores as there may be knots, evenly by index, both ends included. */
	static Knots at(final double[] scores, final DoubleUnaryOperator curve) {
		final int count = Math.min(scores.length, MOST);
		final double[] chosen = count < scores.length ? IntStream.range(0, count).mapToDouble(i -> scores[(int) ((long) i *
			(scores.length - 1) / (count - 1))]).toArray() : scores;
		return new Knots(chosen, Arrays.stream(chosen).map(curve).toArray());
	}

	/** A curve at equal distances between the lowest and the highest of some scores. */
	static Knots over(final double[] scores, final DoubleUnaryOperator curve) {
		final double low = Arrays.stream(scores).min().getAsDouble(), high = Arrays.stream(scores).max().getAsDouble();
		return at(IntStream.range(0, MOST).mapToDouble(i -> low + (high - low) * i / (MOST - 1)).distinct().toArray(),
			curve);
	}

	/** The log10 LR of a score. */
	double log10Lr(final double score) {
		final int found = Arrays.binarySearch(scores, score), above = found < 0 ? -found - 1 : found;
		if (found >= 0 || above == 0) return log10Lrs[above];
		if (above == scores.length) return log10Lrs[above - 1];
		final double part = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
		return log10Lrs[above - 1] + part * (log10Lrs[above] - log10Lrs[above - 1]);
	}
}
