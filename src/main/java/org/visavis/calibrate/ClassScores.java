package org.visavis.calibrate;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/** The scores of one class and how much each weighs. */
record ClassScores(double[] scores, double[] weights) {

	/** Those of the mated or of the non-mated pairs. */
	static ClassScores of(final double[] scores, final boolean[] mated, final double[] weights, final boolean ofMated) {
		final int[] chosen = IntStream.range(0, scores.length).filter(i -> mated[i] == ofMated).toArray();
		return new ClassScores(Arrays.stream(chosen).mapToDouble(i -> scores[i]).toArray(), Arrays.stream(chosen)
			.mapToDouble(i -> weights[i]).toArray());
	}

	double mean() {
		return new Mean().evaluate(scores, weights);
	}

	/** Standard deviation, biased; 1 where all scores are equal, since their spread is not known (as lir 1.8.0). */
	double deviation() {
		final double variance = new Variance(false).evaluate(scores, weights);
		return variance > 0 ? Math.sqrt(variance) : 1;
	}

	/** How many scores of equal weight would tell as much (Kish 1965). */
	double effectiveCount() {
		final double sum = Arrays.stream(weights).sum();
		return sum * sum / Arrays.stream(weights).map(w -> w * w).sum();
	}
}
