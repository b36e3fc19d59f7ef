package org.visavis.mark;

/** By how much a pattern is scaled so that its picture has a peak signal to noise ratio. */
final class Strength {

	private static final int STEPS = 40;
	private static final double MOST = 64;

	private final float[] change;

	/**
	 * @param change of each pixel, before it is scaled
	 */
	Strength(final float[] change) {
		this.change = change;
	}

	/** By bisection: the scale at which the mean square of the rounded change is 255² / 10^(decibels / 10). */
	double scale(final double decibels) {
		final double wanted = 255 * 255 / StrictMath.pow(10, decibels / 10);
		double low = 0, high = MOST;
		for (int i = 0; i < STEPS; i++) {
			final double middle = (low + high) / 2;
			if (meanSquare(middle) < wanted) low = middle;
			else high = middle;
		}
		return low;
	}

	/** Of a change rounded up with the probability of its fraction. */
	private double meanSquare(final double scale) {
		double sum = 0;
		for (final float value : change) {
			final double scaled = value * scale, part = scaled - Math.floor(scaled);
			sum += scaled * scaled + part * (1 - part);
		}
		return sum / change.length;
	}
}
