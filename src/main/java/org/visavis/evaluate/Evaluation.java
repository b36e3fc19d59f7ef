package org.visavis.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.calibrate.ScoredPairs;

/**
 * Everything that is measured of one set of LRs; numbers that need both classes are NaN where one is empty.
 *
 * @param persons how many persons
 * @param matedPairs how many pairs are mated
 * @param nonMatedPairs how many are not
 * @param cllr {@link Cllr#of}
 * @param cllrMin {@link Cllr#min}
 * @param devPav {@link DevPav}
 * @param eer {@link Eer}
 * @param errorRates at log10 LR thresholds from -2 to 3
 * @param misleading by factors of 10, 30, 100, 300 and 1,000
 * @param curves for plots
 */
public record Evaluation(int persons, int matedPairs, int nonMatedPairs, double cllr, double cllrMin, double devPav,
	double eer, List<ErrorRates> errorRates, List<Misleading> misleading, Curves curves)
{

	private static final double[] PRIORS = IntStream.rangeClosed(-30, 30).mapToDouble(i -> i / 10d).toArray();

	/** Takes copies of the lists. */
	public Evaluation {
		errorRates = List.copyOf(errorRates);
		misleading = List.copyOf(misleading);
	}

	/**
	 * Measures it; 5 million pairs take some seconds.
	 *
	 * @param pairs their scores do not matter
	 * @param log10Lrs of each pair, may be infinite
	 * @param draws of the bootstrap, at least 1
	 * @param seed of the bootstrap
	 */
	public static Evaluation of(final ScoredPairs pairs, final double[] log10Lrs, final int draws, final long seed) {
		final Pav pav = Pav.of(log10Lrs, pairs.mated());
		final SortedLrs lrs = pav.lrs();
		final PersonAwareRates rates = new PersonAwareRates(pairs, log10Lrs, draws, seed);
		final List<ErrorRates> errorRates = Stream.of(-2d, -1d, 0d, 1d, 2d, 3d).map(rates::at).toList();
		final List<Misleading> misleading = Stream.of(10d, 30d, 100d, 300d, 1000d).map(rates::misleading).toList();
		final Curves curves = new Curves(Det.of(lrs), Tippett.of(lrs), PavCurve.of(pav), Ece.of(pav, PRIORS));
		return new Evaluation(pairs.persons().length, lrs.allMated(), lrs.allNonMated(), Cllr.of(lrs, lrs.values()), Cllr
			.min(pav), DevPav.of(pav), Eer.of(lrs), errorRates, misleading, curves);
	}

	/** The cost of bad calibration: Cllr less Cllr-min. */
	public double cllrCal() {
		return cllr - cllrMin;
	}
}
