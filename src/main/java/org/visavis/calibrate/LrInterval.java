package org.visavis.calibrate;

/**
 * Where a log10 LR could as well have lain: its 95 per cent interval, by the stratum's {@link Spread} around the log10 LR
 * before bounds, as a normal deviation, and then within the bounds. It is no interval of a true value: an LR has none.
 *
 * @param low NaN where nothing is known
 * @param high likewise
 */
public record LrInterval(double low, double high) {

	/** Where nothing is known. */
	public static final LrInterval UNKNOWN = new LrInterval(Double.NaN, Double.NaN);

	/** Of the two-sided interval with 95 per cent. */
	private static final double DEVIATIONS = 1.959964;

	/** @param unbounded the log10 LR before bounds */
	public static LrInterval of(final Stratum stratum, final double unbounded) {
		final double reach = DEVIATIONS * stratum.spread().at(unbounded);
		return new LrInterval(stratum.bounds().applyTo(unbounded - reach), stratum.bounds().applyTo(unbounded + reach));
	}

	public boolean isKnown() {
		return !Double.isNaN(low);
	}

	/** The log10 LR that the words are about: of the ends the one nearer 0, and 0 where they lie on two sides of it. */
	public double cautious() {
		return low > 0 ? low : Math.min(high, 0);
	}
}
