package org.visavis.geometry;

import java.util.List;

/** A position in pixels; (0, 0) is the centre of the top-left pixel. */
public record Point(double x, double y) {

	/** The mean of at least one position. */
	public static Point mean(final List<Point> points) {
		return mean(points, points.stream().mapToDouble(p -> 1).toArray());
	}

	/** The mean of positions, each weighing as much as its weight, of which the sum is not 0. */
	public static Point mean(final List<Point> points, final double[] weights) {
		double sumX = 0, sumY = 0, sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sumX += weights[i] * points.get(i).x;
			sumY += weights[i] * points.get(i).y;
			sum += weights[i];
		}
		return new Point(sumX / sum, sumY / sum);
	}

	public Point scaledBy(final double factor) {
		return new Point(x * factor, y * factor);
	}

	public Point plus(final double dx, final double dy) {
		return new Point(x + dx, y + dy);
	}

	/** Whether it lies on a pixel of a picture of that size. */
	public boolean isOn(final long width, final long height) {
		return x >= -0.5 && y >= -0.5 && x <= width - 0.5 && y <= height - 0.5;
	}

	public double distanceTo(final Point other) {
		return Math.hypot(x - other.x, y - other.y);
	}
}
