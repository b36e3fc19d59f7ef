package org.visavis.trace;

import java.util.stream.IntStream;

/**
 * What the pixels under a kernel weigh: cubic convolution (Keys 1981, doi 10.1109/TASSP.1981.1163711, a = -1/2), the kernel as
 * much wider as a picture is made smaller, looked up for so many places between two pixels.
 */
final class CubicWeights {

	/** How far beyond a picture's border its pixels are asked for at most. */
	static final int BEYOND = 2;

	private static final int SHIFT = 8, PLACES = 1 << SHIFT;

	/** How many pixels lie under the kernel, and those before the one at or before its middle. */
	private final int taps, before;
	/** For each place those of all pixels under the kernel; they add up to 1. */
	private final float[] weights;

	/** @param scale by which a picture is made smaller; below 1 it is enlarged */
	CubicWeights(final double scale) {
		final double stretch = Math.max(1, scale);
		taps = 2 * reach(scale);
		before = taps / 2 - 1;
		weights = new float[PLACES * taps];
		for (int place = 0; place < PLACES; place++) weigh(place, stretch);
	}

	/** How far the kernel reaches at most, in pixels. */
	static int reach(final double scale) {
		return (int) Math.ceil(2 * Math.max(1, scale));
	}

	int taps() {
		return taps;
	}

	float[] all() {
		return weights;
	}

	/** The nearest of the places that have weights, counted from the first pixel. */
	static int place(final double at) {
		return (int) Math.rint(at * PLACES);
	}

	/** The places of pixels that follow each other at equal distances, the first at the first pixel. */
	static int[] places(final double step, final int count) {
		return IntStream.range(0, count).map(i -> place(step * i)).toArray();
	}

	/** A place that is not too far beyond the border of a picture. */
	static int near(final int place, final int size) {
		return Math.max(-BEYOND * PLACES, Math.min((size - 1 + BEYOND) * PLACES, place));
	}

	/** The first pixel under the kernel at a place. */
	int first(final int place) {
		return (place >> SHIFT) - before;
	}

	/** Where its weight stands among all. */
	int weight(final int place) {
		return (place & PLACES - 1) * taps;
	}

	private void weigh(final int place, final double stretch) {
		final int first = place * taps;
		double sum = 0;
		for (int i = 0; i < taps; i++) sum += kernel(Math.abs(i - before - (double) place / PLACES) / stretch);
		for (int i = 0; i < taps; i++) weights[first + i] = (float) (kernel(Math.abs(i - before - (double) place / PLACES) / stretch) / sum);
	}

	private static double kernel(final double d) {
		if (d >= 2) return 0;
		return d < 1 ? (1.5 * d - 2.5) * d * d + 1 : ((-0.5 * d + 2.5) * d - 4) * d + 2;
	}
}
