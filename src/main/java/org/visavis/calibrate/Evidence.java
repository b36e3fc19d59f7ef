package org.visavis.calibrate;

/**
 * What a calibration says of a pair: a log10 LR, or why there is none.
 *
 * @param log10Lr within the bounds; NaN where there is none
 * @param log10LrLow lower bound of the stratum; likewise
 * @param log10LrHigh upper bound of the stratum; likewise
 * @param unbounded the log10 LR before bounds; likewise
 * @param stratum its name; empty where the calibration does not know the classes
 * @param noLrReason empty where there is a log10 LR; otherwise "no likelihood ratio: ..." without a full stop
 */
public record Evidence(double log10Lr, double log10LrLow, double log10LrHigh, double unbounded, String stratum,
	String noLrReason)
{

	/** An LR of a stratum. */
	static Evidence of(final double unbounded, final Bounds bounds, final String stratum) {
		return new Evidence(bounds.applyTo(unbounded), bounds.low(), bounds.high(), unbounded, stratum, "");
	}

	/** No LR, for the reason that follows "no likelihood ratio: the calibration ". */
	static Evidence none(final String stratum, final String reason) {
		return new Evidence(Double.NaN, Double.NaN, Double.NaN, Double.NaN, stratum,
			"no likelihood ratio: the calibration " + reason);
	}
}
