package org.visavis.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.visavis.calibrate.RefitSpread;
import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Spread;
import org.visavis.calibrate.Stratum;
import org.visavis.calibrate.StratumFit;

/**
 * What is known of the spread of a stratum's log10 LRs. Where too few pairs come near a log10 LR to tell, the largest that is
 * known elsewhere counts: an interval that is too narrow would make words too strong.
 */
final class Spreads {

	/** Halves of a log10 LR, from the first to the last of these. */
	private static final int FIRST = -8, LAST = 8;

	private final FoundAgain foundAgain;

	Spreads(final FoundAgain foundAgain) {
		this.foundAgain = foundAgain;
	}

	/** Whether two faces have the classes of a stratum. */
	interface OfStratum {

		boolean test(int a, int b);
	}

	/** @param pairs that the stratum was fitted to */
	Spread of(final StratumFit fit, final Stratum stratum, final ScoredPairs pairs, final OfStratum classes) {
		final double[] at = IntStream.rangeClosed(FIRST, LAST).mapToDouble(halves -> halves / 2.0).toArray();
		final double[] ofFit = RefitSpread.of(fit, stratum, pairs, at), points = foundAgain.spread(stratum, classes, at);
		return isKnown(ofFit) && isKnown(points) ? new Spread(at, filled(ofFit), filled(points)) : Spread.UNKNOWN;
	}

	private static boolean isKnown(final double[] deviations) {
		return !Arrays.stream(deviations).allMatch(Double::isNaN);
	}

	/** With the largest of them in place of NaN. */
	static double[] filled(final double[] deviations) {
		final double most = Arrays.stream(deviations).filter(d -> !Double.isNaN(d)).max().orElseThrow();
		return Arrays.stream(deviations).map(d -> Double.isNaN(d) ? most : d).toArray();
	}
}
