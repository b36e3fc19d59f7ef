package org.visavis.watermark;

import org.apache.commons.math3.special.Beta;

/**
 * How well a payload agrees with a picture at one place.
 *
 * @param r Pearson's correlation of the sums of soft values of each bit with what the payload lets expect
 * @param bits how many bits were seen
 */
record Agreement(Payload payload, Reading reading, Place place, double r, int bits) {

	/**
	 * How rarely chance alone reaches this r at one place: Student's t, one side, 0 to 1. Exact
	 * where sums point into all directions alike.
	 */
	double tail() {
		if (r <= 0) return 1;
		return Math.max(Double.MIN_NORMAL, Beta.regularizedBeta(Math.max(0, 1 - r * r), (bits - 1 - payload.period()) / 2., .5) / 2);
	}
}
