package org.visavis.geometry;

import java.util.List;

/**
 * Scaling, rotation and shift without reflection: {@code x' = a x - b y + dx}, {@code y' = b x + a y + dy}.
 *
 * @param a scale times cosine of the turn
 * @param b scale times sine of the turn; positive turns from x towards y, clockwise on the screen
 */
public record SimilarityTransform(double a, double b, double dx, double dy) {

	/**
	 * The transform from {@code source} to {@code target} with the least sum of squared distances (Umeyama, IEEE PAMI
	 * 13(4), 1991, doi 10.1109/34.88573; in the plane and without reflection its solution is closed).
	 *
	 * @param source at least two points, not all the same
	 * @param target as many points, in the same order
	 */
	public static SimilarityTransform leastSquares(final List<Point> source, final List<Point> target) {
		if (source.size() != target.size() || source.size() < 2) throw new IllegalArgumentException(
			"Points differ in number or are fewer than 2: " + source.size() + " and " + target.size());
		final Point from = Point.mean(source), to = Point.mean(target);
		double along = 0, across = 0, spread = 0;
		for (int i = 0; i < source.size(); i++) {
			final double sx = source.get(i).x() - from.x(), sy = source.get(i).y() - from.y();
			final double tx = target.get(i).x() - to.x(), ty = target.get(i).y() - to.y();
			along += sx * tx + sy * ty;
			across += sx * ty - sy * tx;
			spread += sx * sx + sy * sy;
		}
		if (spread == 0) throw new IllegalArgumentException("All source points are the same");
		final double a = along / spread, b = across / spread;
		return new SimilarityTransform(a, b, to.x() - a * from.x() + b * from.y(), to.y() - b * from.x() - a * from.y());
	}

	public Point apply(final Point p) {
		return new Point(a * p.x() - b * p.y() + dx, b * p.x() + a * p.y() + dy);
	}

	public SimilarityTransform inverse() {
		final double square = a * a + b * b;
		final double ia = a / square, ib = -b / square;
		return new SimilarityTransform(ia, ib, -ia * dx + ib * dy, -ib * dx - ia * dy);
	}

	/** Length after over length before. */
	public double scale() {
		return Math.hypot(a, b);
	}
}
