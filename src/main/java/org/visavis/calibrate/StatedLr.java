package org.visavis.calibrate;

import java.util.Map;
import java.util.Optional;

/**
 * The likelihood ratio of a row of pairs.csv as it is stated: with its interval where there is one, whose ends have one digit.
 *
 * @param lr of the pair
 * @param from lower end of the 95 per cent interval; empty where there is none
 * @param to upper end, likewise
 */
public record StatedLr(ReportedLr lr, Optional<ReportedLr> from, Optional<ReportedLr> to) {

	/** Of a row, each cell by its column's name; empty where it has no likelihood ratio. Older tables have no interval. */
	public static Optional<StatedLr> of(final Map<String, String> pair) {
		return number(pair, "log10_lr").map(lr -> new StatedLr(lr, number(pair, "log10_lr_from"), number(pair, "log10_lr_to")));
	}

	/** Of what a calibration says of a pair; empty where it says nothing. */
	public static Optional<StatedLr> of(final Evidence evidence) {
		return number(evidence.log10Lr()).map(lr -> new StatedLr(lr, number(evidence.interval().low()), number(evidence.interval()
			.high())));
	}

	private static Optional<ReportedLr> number(final double log10Lr) {
		return Double.isNaN(log10Lr) ? Optional.empty() : Optional.of(ReportedLr.of(log10Lr));
	}

	private static Optional<ReportedLr> number(final Map<String, String> pair, final String column) {
		return Optional.of(pair.getOrDefault(column, "")).filter(cell -> !cell.isEmpty()).map(cell -> ReportedLr.of(Double
			.parseDouble(cell)));
	}

	/** The ratio alone, such as "440"; below 1 "1/3,800". */
	public String ratio() {
		return lr.ratio();
	}

	/** The ratio, and its interval where there is one: "440 (95 per cent interval 200 to 500)". */
	public String words() {
		return ratio() + interval();
	}

	/** Ends are rounded outwards, but for one at the bound that the data support. With both of them there it has no width that could be told. */
	private String interval() {
		if (from.isEmpty() || to.isEmpty()) return "";
		if (from.equals(to)) return " (limited by the data: its 95 per cent interval lies at this bound or beyond)";
		if (to.get().equals(lr)) return " (95 per cent interval from " + from.get().lowerEnd() + " on; limited by the data at " + ratio() + ")";
		if (from.get().equals(lr)) return " (95 per cent interval up to " + to.get().upperEnd() + "; limited by the data at " + ratio() + ")";
		return " (95 per cent interval " + from.get().lowerEnd() + " to " + to.get().upperEnd() + ")";
	}

	/** How many times more probable the score is under the proposition that it supports, at least 1. */
	public String times() {
		return lr.times();
	}

	/** Its decimal logarithm, with two digits after the point where there is an interval, otherwise with four. */
	public String log10() {
		return from.isPresent() ? lr.roughLog10() : lr.log10Lr();
	}

	/** What it is worth in words: of the ends of the interval the one nearer 1; 1 where they lie on two sides of it. */
	public ReportedLr cautious() {
		if (from.isEmpty() || to.isEmpty()) return lr;
		return ReportedLr.of(new LrInterval(from.get().log10().doubleValue(), to.get().log10().doubleValue()).cautious());
	}
}
