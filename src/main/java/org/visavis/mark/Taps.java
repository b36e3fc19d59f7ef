package org.visavis.mark;

/**
 * Which pixels of a line make each pixel of another over the same length: cubic convolution (Keys 1981, doi
 * 10.1109/TASSP.1981.1163711, a = -1/2), its kernel as much wider as the other line is coarser.
 */
final class Taps {

	private final int[] first;
	private final float[][] weights;
	private final int length;

	Taps(final int length, final int toLength) {
		this.length = length;
		first = new int[toLength];
		weights = new float[toLength][];
		final double step = (double) length / toLength, wide = Math.max(1, step);
		for (int i = 0; i < toLength; i++) {
			final double centre = (i + 0.5) * step - 0.5;
			first[i] = (int) Math.ceil(centre - 2 * wide);
			weights[i] = weights(centre, wide, first[i], (int) Math.floor(centre + 2 * wide));
		}
	}

	private static float[] weights(final double centre, final double wide, final int first, final int last) {
		final double[] raw = new double[last - first + 1];
		double sum = 0;
		for (int i = 0; i < raw.length; i++) sum += raw[i] = kernel(Math.abs(first + i - centre) / wide);
		final float[] weights = new float[raw.length];
		for (int i = 0; i < raw.length; i++) weights[i] = (float) (raw[i] / sum);
		return weights;
	}

	private static double kernel(final double x) {
		if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
		return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
	}

	/** A value of the new line; the old one begins at {@code from} and goes on by {@code stride}, its ends go on beyond it. */
	float at(final float[] values, final int from, final int stride, final int place) {
		final float[] w = weights[place];
		float sum = 0;
		for (int i = 0; i < w.length; i++) sum += w[i] * values[from + stride * Math.max(0, Math.min(length - 1, first[place] + i))];
		return sum;
	}
}
