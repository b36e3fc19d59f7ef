package org.visavis.calibrate;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * How far the log10 LRs of a stratum scatter where it is fitted again to persons drawn with replacement from its own: a
 * bootstrap by person (Efron 1979, doi 10.1214/aos/1176344552), in which a pair of persons drawn m and n times counts m n
 * times, as for pairs that share persons (Bolle, Ratha and Pankanti 2004, doi 10.1016/j.cviu.2003.09.002).
 */
public final class RefitSpread {

	/** Refits; their standard deviation is then right to a tenth or so. */
	private static final int REFITS = 60;
	/** Pairs of a class that take part, evenly by index; more do not change the scatter that the persons cause. */
	private static final int MOST_PAIRS = 25_000;
	/** Pairs at each log10 LR whose LRs are looked at. */
	private static final int WATCHED = 50;

	private final StratumFit fit;
	private final ScoredPairs pairs;
	private final int[] persons;
	/** By the stratum, and by a fit to the pairs that take part, from which the refits scatter. */
	private final double[] log10Lrs, centre;

	private RefitSpread(final StratumFit fit, final Stratum stratum, final ScoredPairs all) {
		this.fit = fit;
		pairs = thinned(all);
		persons = pairs.persons();
		log10Lrs = stratum.log10Lrs(pairs);
		centre = log10Lrs(fit.model(pairs), pairs);
	}

	private static double[] log10Lrs(final StratumFit.Model model, final ScoredPairs pairs) {
		return model.log10Lrs(model.logistic().fusion().log10Lrs(pairs));
	}

	/**
	 * The root mean square of the differences between refits and the fit to the pairs that take part, for pairs with about some log10 LRs; NaN at
	 * one that no pair comes near.
	 *
	 * @param at ascending, evenly; before bounds
	 */
	public static double[] of(final StratumFit fit, final Stratum stratum, final ScoredPairs pairs, final double[] at) {
		return new RefitSpread(fit, stratum, pairs).at(at);
	}

	private static ScoredPairs thinned(final ScoredPairs all) {
		return all.at(IntStream.concat(thinned(all, true), thinned(all, false)).sorted().toArray());
	}

	private static IntStream thinned(final ScoredPairs all, final boolean mated) {
		return evenly(IntStream.range(0, all.size()).filter(i -> all.mated(i) == mated).toArray(), MOST_PAIRS);
	}

	private static IntStream evenly(final int[] all, final int most) {
		final double step = Math.max(1, all.length / (double) most);
		return IntStream.range(0, (int) (all.length / step)).map(i -> all[(int) (i * step)]);
	}

	private double[] at(final double[] at) {
		final int[][] watched = Arrays.stream(at).mapToObj(value -> near(value, (at[1] - at[0]) / 2)).toArray(int[][]::new);
		final double[][] squares = new double[at.length][REFITS];
		final RandomGenerator random = new Well19937c(fit.seed());
		for (int r = 0; r < REFITS; r++) {
			final StratumFit.Model model = fit.model(drawn(random));
			for (int i = 0; i < at.length; i++) squares[i][r] = meanSquare(model, watched[i]);
		}
		return Arrays.stream(squares).mapToDouble(all -> Math.sqrt(Arrays.stream(all).average().orElseThrow())).toArray();
	}

	private int[] near(final double log10Lr, final double reach) {
		return evenly(IntStream.range(0, log10Lrs.length).filter(i -> Math.abs(log10Lrs[i] - log10Lr) <= reach).toArray(),
			WATCHED).toArray();
	}

	/** Persons drawn anew until there is a pair of each class. */
	private ScoredPairs drawn(final RandomGenerator random) {
		final int[] times = new int[persons.length];
		IntStream.range(0, times.length).forEach(i -> times[random.nextInt(times.length)]++);
		final ScoredPairs drawn = pairs.at(IntStream.range(0, pairs.size()).flatMap(i -> IntStream.range(0, times(i, times))
			.map(k -> i)).toArray());
		return drawn.count(true) > 0 && drawn.count(false) > 0 ? drawn : drawn(random);
	}

	private int times(final int pair, final int[] times) {
		final int a = times[Arrays.binarySearch(persons, pairs.personA(pair))];
		return pairs.mated(pair) ? a : a * times[Arrays.binarySearch(persons, pairs.personB(pair))];
	}

	private double meanSquare(final StratumFit.Model model, final int[] watched) {
		final double[] refitted = log10Lrs(model, pairs.at(watched));
		return IntStream.range(0, watched.length).mapToDouble(i -> refitted[i] - centre[watched[i]]).map(d -> d * d)
			.average().orElse(Double.NaN);
	}
}
