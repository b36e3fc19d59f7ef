package org.visavis.evaluate;

/**
 * Points of a curve in drawing order, to be joined by straight lines. It has at most 500 points, if need be chosen from
 * many so that none left out is off the line by more than 1/120 of the plot's width and height; steps larger than that
 * keep both their corners.
 *
 * @param name what it shows
 * @param x one a point
 * @param y one a point
 */
public record Curve(String name, double[] x, double[] y) {

	/** Takes copies of two columns of one length. */
	public Curve {
		if (x.length != y.length) throw new IllegalArgumentException("Values: " + x.length + " and " + y.length);
		x = x.clone();
		y = y.clone();
	}

	/** A copy. */
	@Override
	public double[] x() {
		return x.clone();
	}

	/** A copy. */
	@Override
	public double[] y() {
		return y.clone();
	}

	/** How many points. */
	public int size() {
		return x.length;
	}
}
