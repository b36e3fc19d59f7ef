package org.visavis.geometry;

import java.util.List;

/** Scaling, turning, shearing, shifting and mirroring: {@code x' = a x + b y + c}, {@code y' = d x + e y + f}. */
public record AffineTransform(double a, double b, double c, double d, double e, double f) {

	public static final AffineTransform IDENTITY = scaling(1, 1);

	/** Stretches a picture by factors about the corner of its top-left pixel, half a pixel off that pixel's centre. */
	public static AffineTransform scaling(final double across, final double down) {
		return new AffineTransform(across, 0, (across - 1) / 2, 0, down, (down - 1) / 2);
	}

	/** Swaps left and right in a picture of that width. */
	public static AffineTransform mirror(final int width) {
		return new AffineTransform(-1, 0, width - 1, 0, 1, 0);
	}

	public static AffineTransform shift(final double x, final double y) {
		return new AffineTransform(1, 0, x, 0, 1, y);
	}

	public static AffineTransform of(final SimilarityTransform t) {
		return new AffineTransform(t.a(), -t.b(), t.dx(), t.b(), t.a(), t.dy());
	}

	/**
	 * The transform from {@code source} to {@code target} with the least weighted sum of squared distances.
	 *
	 * @param source at least three points, not all on one line
	 * @param target as many points, in the same order
	 * @param weights as many, not negative
	 */
	public static AffineTransform leastSquares(final List<Point> source, final List<Point> target,
		final double[] weights)
	{
		final Point from = Point.mean(source, weights), to = Point.mean(target, weights);
		double xx = 0, xy = 0, yy = 0, ux = 0, uy = 0, vx = 0, vy = 0;
		for (int i = 0; i < weights.length; i++) {
			final double x = source.get(i).x() - from.x(), y = source.get(i).y() - from.y();
			final double u = weights[i] * (target.get(i).x() - to.x()), v = weights[i] * (target.get(i).y() - to.y());
			xx += weights[i] * x * x;
			xy += weights[i] * x * y;
			yy += weights[i] * y * y;
			ux += u * x;
			uy += u * y;
			vx += v * x;
			vy += v * y;
		}
		final double det = xx * yy - xy * xy;
		if (!(det > 1e-9 * xx * yy)) throw new IllegalArgumentException("All source points lie on a line");
		final double a = (ux * yy - uy * xy) / det, b = (uy * xx - ux * xy) / det;
		final double d = (vx * yy - vy * xy) / det, e = (vy * xx - vx * xy) / det;
		return new AffineTransform(a, b, to.x() - a * from.x() - b * from.y(), d, e, to.y() - d * from.x() - e * from.y());
	}

	public Point apply(final Point p) {
		return new Point(a * p.x() + b * p.y() + c, d * p.x() + e * p.y() + f);
	}

	/** This transform first, then the other. */
	public AffineTransform then(final AffineTransform next) {
		return new AffineTransform(next.a * a + next.b * d, next.a * b + next.b * e, next.a * c + next.b * f + next.c, next.d *
			a + next.e * d, next.d * b + next.e * e, next.d * c + next.e * f + next.f);
	}

	public AffineTransform inverse() {
		final double det = determinant();
		final double ia = e / det, ib = -b / det, id = -d / det, ie = a / det;
		return new AffineTransform(ia, ib, -ia * c - ib * f, id, ie, -id * c - ie * f);
	}

	/** Area after over area before; below 0 where it mirrors. */
	public double determinant() {
		return a * e - b * d;
	}

	public boolean mirrors() {
		return determinant() < 0;
	}

	/** Length after over length before, in the mean of all directions. */
	public double scale() {
		return Math.sqrt(Math.abs(determinant()));
	}
}
