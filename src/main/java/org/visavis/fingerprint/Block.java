package org.visavis.fingerprint;

/**
 * Where a block of one grid is found in another.
 *
 * @param x its centre; y likewise
 * @param dx how far from there it is found, in parts of a pixel; dy likewise
 * @param peak the normalised correlation there, -1 to 1
 */
record Block(double x, double y, double dx, double dy, double peak) {

	double displacement() {
		return Math.hypot(dx, dy);
	}
}
