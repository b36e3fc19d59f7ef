package org.visavis.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.chart.Axis;
import org.visavis.chart.Chart;
import org.visavis.chart.Line;
import org.visavis.evaluate.Curve;
import org.visavis.evaluate.Ece;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Tippett;

/** The charts of a validation; each says in its title what it is about. */
public final class Charts {

	/** Beyond this no log10 LR is shown. */
	private static final double FARTHEST = 8;
	private static final String LOG10_LR = "log10 LR";

	private Charts() {}

	/** A DET curve for each name; at most {@link Line#MOST}. */
	public static Chart det(final String about, final List<String> names, final List<Evaluation> evaluations) {
		final Axis fmr = Axis.deviates("FMR: non-mated pairs at or above the threshold (%)", 1.0 / most(evaluations.stream()
			.mapToInt(Evaluation::nonMatedPairs)));
		final Axis fnmr = Axis.deviates("FNMR: mated pairs below the threshold (%)", 1.0 / most(evaluations.stream().mapToInt(
			Evaluation::matedPairs)));
		final List<Line> lines = new ArrayList<>(IntStream.range(0, names.size()).mapToObj(i -> Line.of(i, names.get(i),
			evaluations.get(i).curves().det())).toList());
		final double low = Math.max(fmr.low(), fnmr.low());
		lines.add(Line.reference("FMR = FNMR", low, low, 0.5, 0.5));
		return new Chart("DET plot, " + about, fmr, fnmr, lines);
	}

	/** Tippett curves before and within bounds. */
	public static Chart tippett(final String about, final Tippett before, final Tippett within) {
		final double[] range = range(before.mated(), before.nonMated());
		final Axis share = Axis.linear("Pairs with this log10 LR or more (%)", -2, 102);
		return new Chart("Tippett plot, " + about, Axis.linear(LOG10_LR, range[0], range[1]), share, List.of(Line.of(0,
			"mated pairs", before.mated()).percent(), Line.of(0, "mated, within bounds", within.mated()).percent().asDashed(),
			Line.of(1, "non-mated pairs", before.nonMated()).percent(), Line.of(1, "non-mated, within bounds", within.nonMated())
					.percent().asDashed(), Line.reference("LR = 1", 0, share.low(), 0, share.high())));
	}

	/** The PAV plot. */
	public static Chart pav(final String about, final Curve pav) {
		final double[] range = range(pav, new Curve("", pav.y(), pav.x()));
		final double low = range[0], high = range[1];
		return new Chart("PAV plot, " + about, Axis.linear(LOG10_LR, low, high), Axis.linear("log10 LR after PAV", low, high),
			List.of(Line.of(0, "these LRs", pav), Line.reference("calibrated LRs", low, low, high, high)));
	}

	/** The empirical cross-entropy; where it is low its axis is cut above it, and LR = 1 leaves the chart. */
	public static Chart ece(final String about, final Ece ece) {
		final double highest = Arrays.stream(ece.system().y()).filter(Double::isFinite).max().orElse(1);
		final double[] odds = ece.system().x();
		return new Chart("ECE plot, " + about, Axis.linear("Prior log10 odds", odds[0], odds[odds.length - 1]), Axis.linear(
			"Empirical cross-entropy, ECE (bits)", 0, Math.min(Math.max(1.5 * highest, 0.001), 1.1)), List.of(Line.of(1,
				"LR = 1: no evidence", ece.neutral()).asDashed(), Line.of(2, "after PAV: best calibration", ece.afterPav()), Line
					.of(0, "these LRs", ece.system())));
	}

	/** The share of hits at rank k or before, for each name; at most {@link Line#MOST}. */
	public static Chart hits(final List<String> names, final List<Curve> hits) {
		final double least = hits.stream().flatMapToDouble(curve -> DoubleStream.of(curve.y())).min().orElse(0);
		return new Chart("Hits by rank (1:N)", ranks(most(hits.stream().mapToInt(Curve::size))), Axis.linear(
			"Searches with a hit at rank k or before (%)", Math.min(90, Math.floor(10 * least) * 10) - 1, 101), IntStream.range(0, names
				.size()).mapToObj(i -> Line.of(i, names.get(i), hits.get(i)).percent()).toList());
	}

	private static Axis ranks(final int most) {
		final Axis axis = Axis.linear("Rank k", 1, most);
		return new Axis(axis.title(), 1, most, axis.scale(), Stream.concat(Stream.of(new Axis.Tick(1, "1")), axis.ticks()
			.stream().filter(tick -> tick.value() > 1)).toList());
	}

	private static int most(final IntStream counts) {
		return Math.max(2, counts.max().orElse(2));
	}

	/** Whole numbers around 0 and the x of two curves. */
	private static double[] range(final Curve one, final Curve other) {
		final double[] all = DoubleStream.concat(DoubleStream.of(-1, 1), DoubleStream.concat(DoubleStream.of(one.x()),
			DoubleStream.of(other.x()))).filter(Double::isFinite).map(x -> Math.max(-FARTHEST, Math.min(FARTHEST, x)))
			.toArray();
		return new double[] { Math.floor(Arrays.stream(all).min().getAsDouble()), Math.ceil(Arrays.stream(all).max()
			.getAsDouble()) };
	}
}
