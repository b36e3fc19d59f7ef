package org.visavis.calibrate;

import java.util.ArrayList;
import java.util.List;

/**
 * How often a stratum's pairs fall on the wrong side of a threshold, each rate from 0 to 1 with its 95 % interval.
 *
 * @param log10Lr the threshold: a pair is above it if its log10 LR before bounds is at least this
 * @param fmr share of the non-mated pairs that are above
 * @param fnmr share of the mated pairs that are not
 */
public record ErrorRate(double log10Lr, double fmr, double fmrLow, double fmrHigh, double fnmr, double fnmrLow,
	double fnmrHigh)
{

	public ErrorRate {
		for (final double rate : new double[] { fmr, fmrLow, fmrHigh, fnmr, fnmrLow, fnmrHigh })
			if (!(rate >= 0 && rate <= 1)) throw new IllegalArgumentException("Error rate " + rate);
	}

	/**
	 * The same table with intervals that contradict none of it: from threshold to threshold the FMR cannot rise and the FNMR
	 * cannot fall, so what bounds the one bounds its neighbours too.
	 *
	 * @param table ascending by threshold
	 */
	public static List<ErrorRate> consistent(final List<ErrorRate> table) {
		final List<ErrorRate> all = new ArrayList<>(table);
		for (int i = 1; i < all.size(); i++) {
			final ErrorRate below = all.get(i - 1), at = all.get(i);
			all.set(i, at.within(0, below.fmrHigh, below.fnmrLow, 1));
		}
		for (int i = all.size() - 2; i >= 0; i--) {
			final ErrorRate above = all.get(i + 1), at = all.get(i);
			all.set(i, at.within(above.fmrLow, 1, 0, above.fnmrHigh));
		}
		return all;
	}

	private ErrorRate within(final double fmrFrom, final double fmrTo, final double fnmrFrom, final double fnmrTo) {
		return new ErrorRate(log10Lr, fmr, Math.max(fmrLow, fmrFrom), Math.min(fmrHigh, fmrTo), fnmr, Math.max(fnmrLow,
			fnmrFrom), Math.min(fnmrHigh, fnmrTo));
	}
}
