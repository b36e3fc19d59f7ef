package org.visavis.calibrate;

import java.util.List;

/**
 * How many pairs of different persons, drawn from the calibration's population, are expected to be at least as alike: the
 * number of comparisons x FMR. Whoever compares many faces with many has as many opportunities for it, from whichever
 * side they are looked at.
 *
 * @param expected NaN where there is no LR
 * @param low by the lower end of the rate's 95 % interval; likewise
 * @param high by its upper end; likewise
 */
public record ChanceCandidates(double expected, double low, double high) {

	/** For a pair without an LR. */
	public static final ChanceCandidates NONE = new ChanceCandidates(Double.NaN, Double.NaN, Double.NaN);

	/**
	 * The rate is that of the largest threshold not above the pair's log10 LR, nor above the stratum's upper bound: the data
	 * support no rarer ones than they support likelihood ratios. Below all thresholds it is 1, and at least that of the lowest.
	 *
	 * @param unbounded the pair's log10 LR before bounds
	 * @param comparisons how many pairs were compared in all
	 */
	public static ChanceCandidates of(final Stratum stratum, final double unbounded, final long comparisons) {
		final List<ErrorRate> rates = stratum.errorRates();
		final double supported = Math.min(unbounded, stratum.bounds().high());
		int above = 0;
		while (above < rates.size() && rates.get(above).log10Lr() <= supported) above++;
		if (above == 0) return new ChanceCandidates(comparisons, rates.isEmpty() ? 0 : comparisons * rates.get(0).fmrLow(),
			comparisons);
		final ErrorRate rate = rates.get(above - 1);
		return new ChanceCandidates(comparisons * rate.fmr(), comparisons * rate.fmrLow(), comparisons * rate.fmrHigh());
	}
}
