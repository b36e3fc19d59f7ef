package org.visavis.page;

import java.math.BigDecimal;
import java.util.Locale;

import org.visavis.evaluate.Interval;

/** Numbers as the report prints them. */
public final class Numerals {

	private static final int DIGITS = 4;

	private Numerals() {}

	/** With 4 digits after the point. */
	public static String fixed(final double value) {
		return fixed(value, DIGITS);
	}

	/** With so many digits after the point; what is no number is said in words. */
	public static String fixed(final double value, final int digits) {
		if (Double.isNaN(value)) return "not defined";
		if (Double.isInfinite(value)) return value > 0 ? "infinite" : "-infinite";
		final String text = String.format(Locale.ROOT, "%." + digits + "f", value);
		return text.matches("-0\\.?0*") ? text.substring(1) : text;
	}

	/** With at most 4 digits after the point, without zeros at the end. */
	public static String plain(final double value) {
		return new BigDecimal(fixed(value)).stripTrailingZeros().toPlainString();
	}

	/** A share in per cent, without the sign. */
	public static String percent(final double share) {
		return fixed(100 * share);
	}

	/** An interval of a share in per cent, without the sign. */
	public static String percent(final Interval interval) {
		return percent(interval.low()) + " to " + percent(interval.high());
	}

	/** A whole number with commas between thousands. */
	public static String count(final long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** A range of log10 LRs with 2 digits after the point. */
	public static String range(final double low, final double high) {
		return fixed(low, 2) + " to " + fixed(high, 2);
	}
}
