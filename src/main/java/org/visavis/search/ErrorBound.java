package org.visavis.search;

import java.util.List;

import org.visavis.compare.Recognised;

/**
 * How far a score can be from the product of scaled vectors in single precision, see docs/gallery.md. A score is the sum
 * over recognisers of (1 - |q - x|^2 / 2 - mean) / sd, and 1 - |q - x|^2 / 2 = q.x + 1 - (|q|^2 + |x|^2) / 2, where the
 * last two terms are at most 2 t + t^2 for lengths of 1 within t; the product of q / sd and x has the error of at most
 * (D + R + 1) roundings of the sum of its terms' sizes, which is at most (1 + t)^2 / sd (Higham 2002, Accuracy and
 * Stability of Numerical Algorithms, section 3.1: in whatever order they are summed).
 */
final class ErrorBound {

	/** Half the distance of neighbouring floats at 1. */
	private static final double ROUNDING = 0x1p-24;
	/** For what is left out above, such as products of roundings and the sums in double precision. */
	private static final double SPARE = 1.01;

	private final double offset, bound;

	ErrorBound(final List<Recognised> recognised) {
		double means = 0, bounds = 0;
		for (final Recognised by : recognised) {
			final int steps = (by.vectors().length == 0 ? 0 : by.vectors()[0].length) + recognised.size() + 1;
			final double products = (1 + SearchPart.LENGTH) * (1 + SearchPart.LENGTH) * steps * ROUNDING, lengths = SearchPart.LENGTH * (2 + SearchPart.LENGTH);
			means += by.meanCosine() / by.sdCosine();
			bounds += SPARE * (products + lengths) / by.sdCosine();
		}
		offset = means;
		bound = bounds;
	}

	/** A product below this has no score of {@code score} or more. */
	float least(final double score) {
		return Math.nextDown((float) (score + offset - bound));
	}

	/** The least score that a product can have. */
	double score(final float product) {
		return product - offset - bound;
	}
}
