package org.visavis.search;

import java.nio.ByteBuffer;

import org.visavis.model.ByteProduct;

/**
 * A query's vector by one recogniser in whole numbers. With q = s Q + f and x = t X + e, where Q and X are whole, q.x - s t
 * Q.X = q.e + f.(x - e), whose size is at most |q| |e| + |f| (|x| + |e|).
 */
final class ScreenedQuery {

	/** What is added to the numbers of a query, so that none is below 0. */
	static final int ZERO = 64;
	private static final int LARGEST = 63;

	private final ByteBuffer numbers;
	private final double step, length, difference, sd;

	ScreenedQuery(final float[] vector, final double sd) {
		this.sd = sd;
		double largest = Float.MIN_NORMAL, square = 0, differences = 0;
		for (final float value : vector) largest = Math.max(largest, Math.abs(value));
		step = largest / LARGEST;
		numbers = ByteProduct.bytes(vector.length);
		for (int k = 0; k < vector.length; k++) {
			final long number = Math.round(vector[k] / step);
			numbers.put(k, (byte) (number + ZERO));
			square += (double) vector[k] * vector[k];
			differences += (vector[k] - step * number) * (vector[k] - step * number);
		}
		length = Math.sqrt(square);
		difference = Math.sqrt(differences);
	}

	/** Unsigned, {@value #ZERO} more than they are. */
	ByteBuffer numbers() {
		return numbers;
	}

	/** What a product of numbers is multiplied with to give one of scaled vectors. */
	float factor(final float stepOfRows) {
		return (float) (step * stepOfRows / sd);
	}

	/** By how much such a product may differ from that of the scaled vectors. */
	double error(final float errorOfRows) {
		return (length * errorOfRows + difference * (1 + SearchPart.LENGTH + errorOfRows)) / sd;
	}
}
