package org.visavis.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One axis of a chart.
 *
 * @param title the quantity, with its unit
 * @param scale to what is equidistant on the axis
 * @param ticks the values that carry a label, ascending
 */
public record Axis(String title, double low, double high, DoubleUnaryOperator scale, List<Tick> ticks) {

	/** Shares, in per cent, that a DET plot labels. */
	private static final double[] SHARES = { 1e-4, 1e-3, 0.01, 0.1, 0.5, 2, 5, 10, 20, 50 };
	private static final int MOST_TICKS = 8;

	public record Tick(double value, String label) {}

	/** Labelled at 1, 2 or 5 times a power of ten, at most 8 times. */
	public static Axis linear(final String title, final double low, final double high) {
		final double power = StrictMath.pow(10, Math.floor(StrictMath.log10((high - low) / MOST_TICKS)));
		final double step = power * DoubleStream.of(1, 2, 5, 10).filter(times -> (high - low) / (power * times) <=
			MOST_TICKS).findFirst().orElse(10);
		final int digits = (int) Math.max(0, Math.ceil(-StrictMath.log10(step) - 1e-9));
		return new Axis(title, low, high, v -> v, IntStream.rangeClosed((int) Math.ceil(low / step - 1e-9), (int) Math.floor(
			high / step + 1e-9)).mapToObj(i -> new Tick(i * step, String.format(Locale.ROOT, "%." + digits + "f", i * step)))
			.toList());
	}

	/**
	 * Shares from 0 to 1, so that normally distributed scores give a straight line; shown are those up to 50 %.
	 *
	 * @param least the smallest share there can be
	 */
	public static Axis deviates(final String title, final double least) {
		final double decade = Math.floor(StrictMath.log10(Math.min(100 * least, 0.1)) + 1e-9);
		final double from = Math.max(SHARES[0], StrictMath.pow(10, decade));
		return new Axis(title, from / 100, 0.5, Axis::deviate, Arrays.stream(SHARES).filter(share -> share >= 0.99 * from)
			.mapToObj(share -> new Tick(share / 100, BigDecimal.valueOf(share).stripTrailingZeros().toPlainString())).toList());
	}

	/** From 0 at the low end to 1 at the high one; what is infinite on the scale lies well outside. */
	double fraction(final double value) {
		final double from = scale.applyAsDouble(low), to = scale.applyAsDouble(high);
		return Math.min(Math.max((scale.applyAsDouble(value) - from) / (to - from), -1), 2);
	}

	/** The normal deviate below which a share lies, within 0.0005 (Abramowitz and Stegun 1964, 26.2.23). */
	private static double deviate(final double share) {
		if (share > 0.5) return -deviate(1 - share);
		final double t = StrictMath.sqrt(-2 * StrictMath.log(share));
		if (Double.isInfinite(t)) return Double.NEGATIVE_INFINITY;
		return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
	}
}
