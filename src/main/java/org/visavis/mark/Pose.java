package org.visavis.mark;

/**
 * How large chips are in a picture and how they are turned, about its centre.
 *
 * @param across how many of them lie along its longer side
 * @param angle radians
 */
record Pose(double across, double angle) {

	private static final int ONE = 1 << 16;

	/** A white picture summed up by place in the tile. */
	HalfChips halfChips(final Plane white) {
		final double scale = across / Math.max(white.width(), white.height()) * ONE;
		final int step = (int) Math.round(scale * StrictMath.cos(angle)), slope = (int) Math.round(scale * StrictMath.sin(angle));
		final float[] values = white.values(), sums = new float[HalfChips.SIDE * HalfChips.SIDE];
		for (int y = 0, i = 0; y < white.height(); y++) {
			final long dy = 2L * y - white.height() + 1, dx = 1 - white.width();
			int u = (int) ((dx * step + dy * slope) / 2), v = (int) ((dy * step - dx * slope) / 2);
			for (final int end = i + white.width(); i < end; i++, u += step, v -= slope)
				sums[(v >> 15 & HalfChips.SIDE - 1) * HalfChips.SIDE + (u >> 15 & HalfChips.SIDE - 1)] += values[i];
		}
		return new HalfChips(sums);
	}
}
