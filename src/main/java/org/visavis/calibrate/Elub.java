package org.visavis.calibrate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The empirical lower and upper bounds of log10 LRs (Vergeer et al. 2016, doi 10.1016/j.scijus.2016.06.003): the range
 * around 0 in which acting upon the LRs costs no more than acting without them, although one misleading LR is added to
 * each class. Thresholds are those of lir 1.8.0: steps of 0.01 as far as the LRs and the numbers of pairs reach.
 */
public final class Elub {

	private static final double STEP = 0.01;
	/** As far as LRs are looked at. */
	private static final double EXTREME = 9;

	/** Of each class, ascending. */
	private final double[] mated, nonMated;

	private Elub(final double[] mated, final double[] nonMated) {
		this.mated = sorted(mated);
		this.nonMated = sorted(nonMated);
	}

	private static double[] sorted(final double[] log10Lrs) {
		return Arrays.stream(log10Lrs).map(llr -> Math.max(-EXTREME, Math.min(llr, EXTREME))).sorted().toArray();
	}

	/**
	 * The bounds of log10 LRs, which may be infinite; (0, 0) where they support nothing.
	 *
	 * @throws org.visavis.UserError if a class has no pair
	 */
	public static Bounds bounds(final double[] log10Lrs, final boolean[] mated) {
		BothClasses.require(mated);
		for (final double log10Lr : log10Lrs)
			if (Double.isNaN(log10Lr)) throw new IllegalArgumentException("A log10 LR is not a number");
		return bounds(ofClass(log10Lrs, mated, true), ofClass(log10Lrs, mated, false));
	}

	/** The bounds of the log10 LRs of mated and non-mated pairs, at least one of each. */
	static Bounds bounds(final double[] mated, final double[] nonMated) {
		return new Elub(mated, nonMated).bounds();
	}

	private static double[] ofClass(final double[] log10Lrs, final boolean[] mated, final boolean ofMated) {
		return IntStream.range(0, log10Lrs.length).filter(i -> mated[i] == ofMated).mapToDouble(i -> log10Lrs[i]).toArray();
	}

	private Bounds bounds() {
		final double[] thresholds = thresholds();
		final double[] useless = Arrays.stream(thresholds).filter(t -> utilityRatio(t) < 1).toArray();
		final double low = Arrays.stream(useless).filter(t -> t <= 0).map(t -> t + STEP).reduce(thresholds[0], Math::max);
		final double high = Arrays.stream(useless).filter(t -> t >= 0).map(t -> t - STEP).reduce(
			thresholds[thresholds.length - 1], Math::min);
		return new Bounds(Math.min(low, 0), Math.max(high, 0));
	}

	private double[] thresholds() {
		final double least = Math.max(Math.min(mated[0], nonMated[0]), -Math.log10(mated.length + 1));
		final double most = Math.min(Math.max(mated[mated.length - 1], nonMated[nonMated.length - 1]), Math.log10(
			nonMated.length + 1));
		final int first = Math.min(0, (int) Math.floor(least / STEP));
		final int last = Math.max(0, (int) Math.floor(most / STEP) + 1);
		final double width = last > first ? (last * STEP - first * STEP) / (last - first) : 0;
		return IntStream.rangeClosed(0, last - first).mapToDouble(i -> first * STEP + i * width).toArray();
	}

	/** Expected cost of deciding at a threshold without LRs over that with them. */
	private double utilityRatio(final double threshold) {
		final double lr = Math.pow(10, threshold);
		final double misses = 1 - above(mated, threshold) / (mated.length + 1.0);
		final double falseAlarms = (above(nonMated, threshold) + 1) / (nonMated.length + 1.0);
		return Math.min(1, lr) / (misses + lr * falseAlarms);
	}

	/** How many of ascending values are above a threshold. */
	private static int above(final double[] values, final double threshold) {
		int low = 0, high = values.length;
		while (low < high) {
			final int middle = (low + high) >>> 1;
			if (values[middle] > threshold) high = middle;
			else low = middle + 1;
		}
		return values.length - low;
	}
}
