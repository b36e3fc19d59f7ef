package org.visavis.calibrate;

/**
 * What a calibration says of a pair: a log10 LR, or why there is none.
 *
 * @param log10Lr within the bounds; NaN where there is none
 * @param log10LrLow lower bound of the stratum; likewise
 * @param log10LrHigh upper bound of the stratum; likewise
 * @param interval of the log10 LR; unknown where the calibration has none
 * @param unbounded the log10 LR before bounds; likewise
 * @param stratum its name; empty where the calibration does not know the classes
 * @param population name of the population whose stratum it is; empty where there is no log10 LR
 * @param noLrReason empty where there is a log10 LR; otherwise "no likelihood ratio: ..." without a full stop
 */
public record Evidence(double log10Lr, double log10LrLow, double log10LrHigh, LrInterval interval, double unbounded,
	String stratum, String population, String noLrReason)
{

	/** An LR of a stratum. */
	static Evidence of(final Stratum stratum, final double[] features, final String population) {
		final double unbounded = stratum.log10Lr(features);
		final Bounds bounds = stratum.bounds();
		return new Evidence(bounds.applyTo(unbounded), bounds.low(), bounds.high(), LrInterval.of(stratum, unbounded), unbounded,
			stratum.name(), population, "");
	}

	/** The log10 LR that the words are about: of its interval the end nearer 0. */
	public double cautious() {
		return interval.isKnown() ? interval.cautious() : log10Lr;
	}

	/** No LR, for the reason that follows "no likelihood ratio: the calibration ". */
	static Evidence none(final String stratum, final String reason) {
		return withoutLr(stratum, "no likelihood ratio: the calibration " + reason);
	}

	/** No LR, for a reason that is whole. */
	public static Evidence withoutLr(final String stratum, final String noLrReason) {
		return new Evidence(Double.NaN, Double.NaN, Double.NaN, LrInterval.UNKNOWN, Double.NaN, stratum, "", noLrReason);
	}
}
