package org.visavis.evaluate;

import org.visavis.calibrate.ErrorRate;

/**
 * How often pairs fall on the wrong side of a threshold.
 *
 * @param log10Lr the threshold: a pair is above it if its log10 LR is at least this
 * @param fmr share of the non-mated pairs that are above
 * @param fnmr share of the mated pairs that are not
 */
public record ErrorRates(double log10Lr, Rate fmr, Rate fnmr) {

	/** As a calibration has them, with the adjusted Wilson intervals. */
	public ErrorRate stated() {
		return new ErrorRate(log10Lr, fmr.value(), fmr.wilson().low(), fmr.wilson().high(), fnmr.value(), fnmr.wilson().low(), fnmr
			.wilson().high());
	}
}
