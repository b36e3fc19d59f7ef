package org.visavis.fingerprint;

import org.visavis.geometry.Point;

/**
 * Where a block of one grid is found in another.
 *
 * @param x its centre; y likewise
 * @param dx how far from there it is found, in parts of a pixel; dy likewise
 * @param peak the normalised correlation there, -1 to 1
 */
record Block(double x, double y, double dx, double dy, double peak) {

	Point centre() {
		return new Point(x, y);
	}

	/** Where its centre is found. */
	Point found() {
		return new Point(x + dx, y + dy);
	}

	double displacement() {
		return Math.hypot(dx, dy);
	}
}
