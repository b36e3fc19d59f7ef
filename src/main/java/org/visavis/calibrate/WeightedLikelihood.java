package org.visavis.calibrate;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * How well a linear log odds explains labelled pairs: their log-likelihood with each class weighing 1/2. The
 * coefficients are an intercept and a factor for each column, the columns standardised so that Newton's steps are well
 * conditioned.
 */
final class WeightedLikelihood {

	/** Part of a whole below which a change is rounding. */
	private static final double ROUNDING = 1e-9;

	private final double[][] columns;
	private final boolean[] mated;
	/** Of each pair; those of a class add up to 1/2. */
	private final double[] weights;
	private final double[] centres, scales;

	/** Of columns of equal length, with a weight for each pair relative to the others of its class. */
	WeightedLikelihood(final double[][] columns, final boolean[] mated, final double[] weights) {
		this.columns = columns;
		this.mated = mated;
		this.weights = eachClassHalf(weights, mated);
		centres = Arrays.stream(columns).mapToDouble(new Mean()::evaluate).toArray();
		scales = IntStream.range(0, columns.length).mapToDouble(f -> scale(columns[f], centres[f])).toArray();
	}

	/** The standard deviation, or 1 where it is but the mean's rounding. */
	private static double scale(final double[] column, final double mean) {
		final double deviation = new StandardDeviation(false).evaluate(column, mean);
		return deviation > ROUNDING * Math.abs(mean) ? deviation : 1;
	}

	private static double[] eachClassHalf(final double[] weights, final boolean[] mated) {
		final double[] sum = new double[2], all = new double[weights.length];
		for (int i = 0; i < all.length; i++) sum[mated[i] ? 1 : 0] += weights[i];
		for (int i = 0; i < all.length; i++) all[i] = weights[i] / (2 * sum[mated[i] ? 1 : 0]);
		return all;
	}

	/**
	 * The loss at some coefficients and how it changes there.
	 *
	 * @param coefficients of standardised columns, intercept first
	 * @param loss the negative log-likelihood
	 * @param descent its gradient, reversed
	 * @param curvature its second derivatives
	 */
	record Point(double[] coefficients, double loss, double[] descent, double[][] curvature) {

		/** Newton's step towards the least loss; the shortest one where columns depend on each other. */
		double[] step() {
			return new SingularValueDecomposition(new Array2DRowRealMatrix(curvature, false)).getSolver().solve(
				new ArrayRealVector(descent, false)).toArray();
		}

		/** The coefficients after a step. */
		double[] moved(final double[] step) {
			return new ArrayRealVector(coefficients, false).add(new ArrayRealVector(step, false)).toArray();
		}

		/** Twice what the step gains, were the loss a parabola. */
		double gain(final double[] step) {
			return new ArrayRealVector(step, false).dotProduct(new ArrayRealVector(descent, false));
		}
	}

	/** The loss at some coefficients. */
	Point at(final double[] coefficients) {
		final int n = coefficients.length;
		final double[] row = new double[n], descent = new double[n];
		final double[][] curvature = new double[n][n];
		double loss = 0;
		for (int i = 0; i < mated.length; i++) {
			final double support = support(coefficients, i, row), e = Math.exp(-Math.abs(support)), w = weights[i];
			loss += w * (Math.max(-support, 0) + Math.log(1 + e));
			final double pull = w * (support > 0 ? e : 1) / (1 + e), bend = w * e / ((1 + e) * (1 + e));
			add(row, mated[i] ? pull : -pull, bend, descent, curvature);
		}
		for (int j = 0; j < n; j++)
			for (int k = 0; k < j; k++) curvature[k][j] = curvature[j][k];
		return new Point(coefficients, loss, descent, curvature);
	}

	private static void add(final double[] row, final double pull, final double bend, final double[] descent,
		final double[][] curvature)
	{
		for (int j = 0; j < row.length; j++) {
			descent[j] += pull * row[j];
			for (int k = 0; k <= j; k++) curvature[j][k] += bend * row[j] * row[k];
		}
	}

	/** A pair's log odds, reversed if it is non-mated; leaves 1 and its standardised scores in {@code row}. */
	private double support(final double[] coefficients, final int pair, final double[] row) {
		row[0] = 1;
		double sum = coefficients[0];
		for (int f = 0; f < columns.length; f++) {
			row[f + 1] = (columns[f][pair] - centres[f]) / scales[f];
			sum += coefficients[f + 1] * row[f + 1];
		}
		return mated[pair] ? sum : -sum;
	}

	/** Whether a change of the coefficients makes no pair less likely; then the loss has no minimum. */
	boolean harmsNone(final double[] step) {
		final double[] row = new double[step.length];
		final double least = -ROUNDING * Arrays.stream(step).map(Math::abs).sum();
		for (int i = 0; i < mated.length; i++) if (support(step, i, row) < least) return false;
		return true;
	}

	/** Coefficients of standardised columns as those of the columns themselves. */
	Fusion fusion(final double[] coefficients) {
		double intercept = coefficients[0];
		final double[] factors = new double[columns.length];
		for (int f = 0; f < factors.length; f++) {
			factors[f] = coefficients[f + 1] / scales[f];
			intercept -= factors[f] * centres[f];
		}
		return new Fusion(intercept, factors);
	}
}
