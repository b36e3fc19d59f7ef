package org.visavis.chart;

import java.util.ArrayList;
import java.util.List;

/** A line cut into dashes, each a list of points; ImageJ's plots have no dashed lines. */
final class Dashes {

	private static final double DASH = 16, GAP = 10;

	private final List<double[]> points = new ArrayList<>();
	private double done;

	private Dashes() {}

	/**
	 * Cuts a line.
	 *
	 * @param x in pixels
	 * @param y in pixels
	 * @return {x, y}, NaN between two dashes
	 */
	static double[][] of(final double[] x, final double[] y) {
		final Dashes dashes = new Dashes();
		for (int i = 1; i < x.length; i++)
			dashes.add(x[i - 1], y[i - 1], x[i], y[i]);
		return new double[][] { dashes.points.stream().mapToDouble(p -> p[0]).toArray(), dashes.points.stream().mapToDouble(
			p -> p[1]).toArray() };
	}

	private void add(final double x0, final double y0, final double x1, final double y1) {
		final double length = Math.hypot(x1 - x0, y1 - y0);
		double at = 0;
		while (length - at > 1e-6) {
			final boolean dash = done < DASH;
			final double step = Math.min(length - at, dash ? DASH - done : DASH + GAP - done);
			if (dash) {
				addPoint(x0 + (x1 - x0) * at / length, y0 + (y1 - y0) * at / length);
				addPoint(x0 + (x1 - x0) * (at + step) / length, y0 + (y1 - y0) * (at + step) / length);
			}
			else addPoint(Double.NaN, Double.NaN);
			at += step;
			done = done + step > DASH + GAP - 1e-6 ? 0 : done + step > DASH - 1e-6 && dash ? DASH : done + step;
		}
	}

	private void addPoint(final double x, final double y) {
		points.add(new double[] { x, y });
	}
}
