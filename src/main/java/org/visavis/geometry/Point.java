package org.visavis.geometry;

import java.util.List;

/** A position in pixels; (0, 0) is the centre of the top-left pixel. */
public record Point(double x, double y) {

	/** The mean of at least one position. */
	public static Point mean(final List<Point> points) {
		double sumX = 0, sumY = 0;
		for (final Point p : points) {
			sumX += p.x;
			sumY += p.y;
		}
		return new Point(sumX / points.size(), sumY / points.size());
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
