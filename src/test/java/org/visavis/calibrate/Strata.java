package org.visavis.calibrate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Calibrations for tests. */
final class Strata {

	private Strata() {}

	/** Of two recognisers, log10 LR = 3 (first + second) - 2, bounds -1.5 and 2. */
	static Stratum logistic(final String classA, final String classB, final int persons) {
		return new Stratum(classA, classB, persons, 300, 4_000_000_000L, Calibrator.LOGISTIC, fusion(), new double[0],
			new double[0], -5, 6, new Bounds(-1.5, 2), new Bounds(-2.5, 3.125), false, List.of(new ErrorRate(1, 0.01, 0.005,
				0.02, 0.1, 0.05, 1 / 3d)), Spread.UNKNOWN);
	}

	/** The same fusion, then the given knots. */
	static Stratum isotonic(final String classA, final String classB, final double[] scores, final double[] log10Lrs) {
		return new Stratum(classA, classB, 60, 300, 9000, Calibrator.ISOTONIC, fusion(), scores, log10Lrs, -5, 6, new Bounds(
			-1.5, 2), new Bounds(-2.5, 3.125), true, List.of(), Spread.UNKNOWN);
	}

	static Calibration calibration(final Stratum... strata) {
		return new Calibration("full", "For tests.", "Nothing real.", "nobody", "full", "0".repeat(64), List.of("sface",
			"dlib"), List.of("suitable", "limited"), List.of(new PropertyLimits("interocular", true, 30, 12.5)), Arrays.asList(
				strata), List.of(), "", Map.of("photographs", Map.of("lfw-a", 3148L), "share", 0.1));
	}

	/** With as many knots as there may be, none of few digits. */
	static Stratum large(final String classA, final String classB) {
		return isotonic(classA, classB, IntStream.rangeClosed(0, 1000).mapToDouble(i -> (i - 500) / 7d).toArray(), IntStream
			.rangeClosed(0, 1000).mapToDouble(i -> Math.log(i + 1)).toArray());
	}

	private static Fusion fusion() {
		return new Fusion(-2 * Math.log(10), new double[] { 3 * Math.log(10), 3 * Math.log(10) });
	}
}
