package org.visavis.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A likelihood ratio as it is reported. All is made of the log10 LR cut to 4 digits towards 0, so that none says more than
 * was found; where an interval is known, its term is that of another one, of the end nearer 1.
 */
public record ReportedLr(BigDecimal log10) {

	private static final int DIGITS = 4;
	/** Digits that sums of floating point numbers have right: 2.6 in steps of 0.01 is 2.5999999999999996. */
	private static final int EXACT_DIGITS = 9;
	/** Significant digits of the ratio itself. */
	private static final MathContext RATIO = new MathContext(2, RoundingMode.DOWN);

	/** Of a finite log10 LR. */
	public static ReportedLr of(final double log10Lr) {
		return new ReportedLr(BigDecimal.valueOf(log10Lr).setScale(EXACT_DIGITS, RoundingMode.HALF_EVEN).setScale(DIGITS,
			RoundingMode.DOWN));
	}

	/** The log10 LR with 4 digits after the point. */
	public String log10Lr() {
		return log10.toPlainString();
	}

	/** The likelihood ratio with two significant digits: "1.9", "12", "3,800", or below 1 "1/3,800". */
	public String ratio() {
		return side() + times();
	}

	/** One significant digit of the ratio, not above it: as the lower end of an interval. */
	public String lowerEnd() {
		return end(isForTwoPersons() ? RoundingMode.UP : RoundingMode.DOWN);
	}

	/** One significant digit of the ratio, not below it: as the upper end of an interval. */
	public String upperEnd() {
		return end(isForTwoPersons() ? RoundingMode.DOWN : RoundingMode.UP);
	}

	private String end(final RoundingMode mode) {
		final String times = String.format(Locale.ROOT, "%,.0f", times(new MathContext(1, mode)));
		return times.equals("1") ? times : side() + times;
	}

	private String side() {
		return isForTwoPersons() ? "1/" : "";
	}

	/** How many times more probable the score is under the proposition that it supports, at least 1. */
	public String times() {
		final BigDecimal times = times(RATIO);
		return String.format(Locale.ROOT, times.compareTo(BigDecimal.TEN) < 0 ? "%.1f" : "%,.0f", times);
	}

	/** The log10 LR with 2 digits after the point. */
	public String roughLog10() {
		return log10.setScale(2, RoundingMode.DOWN).toPlainString();
	}

	private BigDecimal times(final MathContext digits) {
		return new BigDecimal(StrictMath.pow(10, log10.abs().doubleValue())).round(digits);
	}

	/** Whether the score is more probable if one person is shown than if two are. */
	public boolean isForOnePerson() {
		return log10.signum() > 0;
	}

	/** Whether the score is more probable if two persons are shown than if one is. */
	public boolean isForTwoPersons() {
		return log10.signum() < 0;
	}

	/** Whether the verbal scale has it support neither proposition. */
	public boolean isForNeither() {
		return VerbalScale.of(log10.doubleValue()) == VerbalScale.NEITHER;
	}

	/** The term of the verbal scale, as a sentence. */
	public String support() {
		return VerbalScale.of(log10.doubleValue()).support(isForOnePerson());
	}
}
