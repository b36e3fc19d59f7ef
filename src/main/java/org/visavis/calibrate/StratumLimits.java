package org.visavis.calibrate;

import java.util.List;
import java.util.stream.DoubleStream;

/** What a stratum must keep to whoever wrote it. */
record StratumLimits(Stratum stratum, Problems problems) {

	/** Bounds are looked for in steps of 0.01 up to 9 (Elub). */
	private static final double FURTHEST_BOUND = 9.01;
	/** Two steps: bounds that N pairs support are no further than log10 (N + 1), but for a step on either side. */
	private static final double STEPS = 0.02;
	/** Further than any score or weight of a fit. */
	private static final double FURTHEST = 1e6;
	/** Of a rate. */
	private static final double ROUNDING = 1e-9;
	private static final double MOST_COUNT = 1e15;
	private static final int MOST_RATES = 10_000;

	/** Adds what is not as it must be. */
	void check() {
		checkCounts();
		checkFusion();
		checkBounds("bounds", stratum.bounds());
		problems.range(name("the lower bound"), stratum.bounds().low(), -supported(stratum.matedPairs()), 0);
		problems.range(name("the upper bound"), stratum.bounds().high(), 0, supported(stratum.nonMatedPairs()));
		checkBounds("allPairsBounds", stratum.allPairsBounds());
		checkRates();
		checkSpread(stratum.spread());
	}

	private void checkSpread(final Spread spread) {
		problems.range(name("the number of spreads"), spread.log10Lrs().length, 0, Knots.MOST);
		problems.ascending(name("a spread's log10 LR"), spread.log10Lrs());
		DoubleStream.of(spread.log10Lrs()).forEach(at -> problems.range(name("a spread's log10 LR"), at, -FURTHEST, FURTHEST));
		DoubleStream.concat(DoubleStream.of(spread.fit()), DoubleStream.of(spread.points())).forEach(sd -> problems.range(name(
			"a spread"), sd, 0, FURTHEST));
	}

	private void checkCounts() {
		problems.range(name("matedPairs"), stratum.matedPairs(), 0, MOST_COUNT);
		problems.range(name("nonMatedPairs"), stratum.nonMatedPairs(), 0, MOST_COUNT);
		problems.range(name("persons"), stratum.persons(), 0, Math.min(stratum.matedPairs(), 2.0 * stratum.nonMatedPairs()));
	}

	private void checkFusion() {
		problems.range(name("the intercept"), stratum.fusion().intercept(), -FURTHEST, FURTHEST);
		for (final double weight : stratum.fusion().weights())
			problems.range(name("a weight"), weight, -FURTHEST, FURTHEST);
		problems.range(name("scoreLow"), stratum.scoreLow(), -FURTHEST, FURTHEST);
		problems.range(name("scoreHigh"), stratum.scoreHigh(), stratum.scoreLow(), FURTHEST);
		for (final double value : stratum.knotScores())
			problems.range(name("a knot's score"), value, -FURTHEST, FURTHEST);
		for (final double value : stratum.knotLog10Lrs())
			problems.range(name("a knot's log10 LR"), value, -FURTHEST, FURTHEST);
		problems.ascending(name("a knot's score"), stratum.knotScores());
	}

	private void checkBounds(final String which, final Bounds bounds) {
		problems.range(name("low of " + which), bounds.low(), -FURTHEST_BOUND, 0);
		problems.range(name("high of " + which), bounds.high(), 0, FURTHEST_BOUND);
	}

	private void checkRates() {
		final List<ErrorRate> rates = stratum.errorRates();
		problems.range(name("the number of error rates"), rates.size(), 0, MOST_RATES);
		for (final ErrorRate rate : rates) {
			problems.range(name("a threshold"), rate.log10Lr(), -FURTHEST, FURTHEST);
			problems.range(name("an FMR"), rate.fmr(), rate.fmrLow() - ROUNDING, rate.fmrHigh() + ROUNDING);
			problems.range(name("an FNMR"), rate.fnmr(), rate.fnmrLow() - ROUNDING, rate.fnmrHigh() + ROUNDING);
		}
		for (int i = 1; i < rates.size(); i++) {
			problems.range(name("an FMR"), rates.get(i).fmr(), 0, rates.get(i - 1).fmr() + ROUNDING);
			problems.range(name("an FNMR"), rates.get(i).fnmr(), rates.get(i - 1).fnmr() - ROUNDING, 1);
		}
	}

	private static double supported(final long pairs) {
		return Math.log10(pairs + 1.0) + STEPS;
	}

	private String name(final String what) {
		return what + " of " + stratum.name();
	}
}
