package org.visavis.calibrate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The density of one class's scores, a Gaussian kernel at each of some points.
 *
 * @param points where the kernels stand, and how much each weighs
 * @param bandwidth standard deviation of a kernel
 */
record ClassDensity(ClassScores points, double bandwidth) {

	/** More scores than this are moved to a grid first. */
	private static final int MOST_POINTS = 10_000;
	/** Points of that grid in a bandwidth. */
	private static final int FINENESS = 64;

	/** With Silverman's bandwidth. */
	static ClassDensity of(final ClassScores scores) {
		final double bandwidth = scores.deviation() * Math.pow(4 / (3 * scores.effectiveCount()), 0.2);
		return new ClassDensity(scores.scores().length > MOST_POINTS ? onGrid(scores, bandwidth / FINENESS) : scores,
			bandwidth);
	}

	/** Each score's weight divided between its two neighbours on the grid, the nearer getting more. */
	private static ClassScores onGrid(final ClassScores scores, final double width) {
		final double first = Arrays.stream(scores.scores()).min().getAsDouble();
		final int last = (int) ((Arrays.stream(scores.scores()).max().getAsDouble() - first) / width) + 1;
		final double[] weights = new double[last + 1];
		for (int i = 0; i < scores.scores().length; i++) {
			final double place = (scores.scores()[i] - first) / width;
			final int below = (int) place;
			weights[below] += scores.weights()[i] * (below + 1 - place);
			weights[below + 1] += scores.weights()[i] * (place - below);
		}
		final int[] used = IntStream.rangeClosed(0, last).filter(i -> weights[i] > 0).toArray();
		return new ClassScores(Arrays.stream(used).mapToDouble(i -> first + i * width).toArray(), Arrays.stream(used)
			.mapToDouble(i -> weights[i]).toArray());
	}

	/** Natural logarithm of the density, plus a constant. */
	double logDensity(final double score) {
		final double[] exponents = Arrays.stream(points.scores()).map(point -> -0.5 * Math.pow((score - point) / bandwidth,
			2)).toArray();
		final double most = Arrays.stream(exponents).max().getAsDouble();
		double sum = 0;
		for (int i = 0; i < exponents.length; i++) sum += points.weights()[i] * Math.exp(exponents[i] - most);
		return most + Math.log(sum / (Arrays.stream(points.weights()).sum() * bandwidth));
	}
}
