package org.visavis.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes rates and expected numbers so that a reader can hold on to them, never as a row of noughts; for the templates. */
public final class RateWords {

	private static final double RARE = 0.001, NOT_RARE = 0.1, WHOLE = 10;
	/** The least number of which a record, with six digits behind the point, has two. */
	private static final double LEAST = 0.00001;
	private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN), CUT = new MathContext(2,
		RoundingMode.DOWN);

	/** It holds nothing. */
	public RateWords() {}

	/**
	 * Two significant digits with the 95 % interval in brackets, "0.012 (0.0098 to 0.015)". What is below 1 in 1,000 reads
	 * "fewer than 1 in 7,000" by the upper end of its interval, cut so that it says no more than was found.
	 */
	public String of(final double rate, final double low, final double high) {
		if (rate < RARE && high > 0 && high < NOT_RARE) return "fewer than 1 in " + String.format(Locale.ROOT, "%,d",
			BigDecimal.valueOf(1 / high).round(CUT).longValue());
		return digits(rate) + " (" + digits(low) + " to " + digits(high) + ")";
	}

	private static String digits(final double number) {
		if (number == 0) return "0";
		if (number < LEAST) return "below 0.00001";
		if (number >= WHOLE) return String.format(Locale.ROOT, "%,.0f", number);
		final BigDecimal rounded = BigDecimal.valueOf(number).round(TWO_DIGITS);
		return rounded.setScale(rounded.scale() + TWO_DIGITS.getPrecision() - rounded.precision()).toPlainString();
	}
}
