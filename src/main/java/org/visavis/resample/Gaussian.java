package org.visavis.resample;

/** The weights of a Gaussian blur along one direction. */
public final class Gaussian {

	/** Standard deviations beyond which nothing is weighed. */
	private static final int REACH = 3;

	private Gaussian() {}

	/**
	 * Of an odd number of pixels about the one in the middle; they sum up to 1.
	 *
	 * @param sigma standard deviation in pixels
	 */
	public static double[] weights(final double sigma) {
		final int radius = (int) Math.ceil(REACH * sigma);
		final double[] weights = new double[2 * radius + 1];
		double sum = 0;
		for (int i = 0; i < weights.length; i++)
			sum += weights[i] = Math.exp(-0.5 * Math.pow((i - radius) / sigma, 2));
		for (int i = 0; i < weights.length; i++)
			weights[i] /= sum;
		return weights;
	}
}
