package org.visavis.evaluate;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.StatUtils;

/**
 * Percentile intervals from persons drawn with replacement (after the vertex bootstrap of Snijders and Borgatti 1999,
 * Connections 22: 161): a couple of two persons weighs the product of how often they are drawn, pairs of a person with
 * his own copy are left out. Where few persons have the errors it covers the true rate too seldom; {@link AdjustedWilson}
 * is to be relied on. One instance holds the draws of one set of pairs, for any number of thresholds.
 */
public final class PersonBootstrap {

	private final Couples couples;
	/** How often each person is drawn, [draw][person]. */
	private final short[][] drawn;
	private final double[] pairs;

	/**
	 * Draws.
	 *
	 * @param draws how many, at least 1
	 * @param seed the same gives the same
	 */
	public PersonBootstrap(final Couples couples, final int draws, final long seed) {
		this.couples = couples;
		drawn = new short[draws][couples.persons()];
		pairs = new double[draws];
		final SplittableRandom random = new SplittableRandom(seed);
		for (int d = 0; d < draws; d++) {
			for (int i = 0; i < couples.persons(); i++) drawn[d][random.nextInt(couples.persons())]++;
			for (int c = 0; c < couples.size(); c++) pairs[d] += (double) weight(c, drawn[d]) * couples.pairs(c);
		}
	}

	private int weight(final int couple, final short[] times) {
		final int weight = times[couples.first(couple)];
		return couples.single(couple) ? weight : weight * times[couples.second(couple)];
	}

	/**
	 * From the 2.5th to the 97.5th percentile of the share of wrong pairs. Draws without a pair do not count; without an
	 * error, or with nothing else, no draw says anything, and it is {@link AdjustedWilson}'s interval.
	 *
	 * @param errors how many of each couple's pairs are wrong
	 */
	public Interval interval(final int[] errors) {
		final int[] wrong = IntStream.range(0, errors.length).filter(c -> errors[c] > 0).toArray();
		final double[] rates = IntStream.range(0, pairs.length).filter(d -> pairs[d] > 0).mapToDouble(d -> {
			double count = 0;
			for (final int c : wrong) count += (double) weight(c, drawn[d]) * errors[c];
			return count / pairs[d];
		}).toArray();
		final double low = StatUtils.percentile(rates, 2.5), high = StatUtils.percentile(rates, 97.5);
		return low < high ? new Interval(low, high) : AdjustedWilson.of(couples, errors);
	}
}
