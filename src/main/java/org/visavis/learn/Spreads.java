package org.visavis.learn;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.visavis.calibrate.RefitSpread;
import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Spread;
import org.visavis.calibrate.Stratum;
import org.visavis.calibrate.StratumFit;

/** What is known of the spread of a stratum's log10 LRs. */
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
		final IntPredicate known = i -> !Double.isNaN(ofFit[i]) && !Double.isNaN(points[i]);
		return new Spread(where(known, at), where(known, ofFit), where(known, points));
	}

	private static double[] where(final IntPredicate known, final double[] values) {
		return IntStream.range(0, values.length).filter(known).mapToDouble(i -> values[i]).toArray();
	}
}
