package org.visavis.evaluate;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The adjusted Wilson interval of an error rate, after Fogliato, Patil and Perona (2023, arXiv 2306.01198): Wilson's
 * (1927, doi 10.1080/01621459.1927.10502953) with the number of pairs replaced by rate (1 - rate) / variance, where the
 * variance allows for pairs that share a person. That alone covers the true rate too seldom where few persons have most
 * errors (73 % of simulations instead of 95 %), so it is made more conservative:
 * <ul>
 * <li>the variance is the jackknife's over persons, never below that of independent couples or pairs;</li>
 * <li>the quantile is at coverage factor 2 (95.45 %; JCGM 100:2008, 6.3.3) of Student's t with (c - 1) / 2 degrees of
 * freedom, c being the effective number of persons who carry the variance, (sum of squares)² / sum of fourth powers: a
 * rate that hangs on two or three persons is hardly known, one that all share is known well.</li>
 * </ul>
 * Two limits keep it from growing without need, both from Clopper and Pearson (1934, doi 10.1093/biomet/26.4.404), as if
 * all pairs of a person were wrong or right together:
 * <ul>
 * <li>their interval for the rate seen in as many observations as there are effective persons, (sum of pairs)² / sum
 * of squares of pairs;</li>
 * <li>its upper end for the share of persons with an error; so, without an error, that of no error in as many
 * observations as there are persons. (If most pairs are wrong, the lower end for persons with a right one. Not where one
 * person is in all pairs, whose part nobody knows.)</li>
 * </ul>
 */
public final class AdjustedWilson {

	private static final double TAIL = new NormalDistribution().cumulativeProbability(-2);

	private AdjustedWilson() {}

	/**
	 * The interval of the share of wrong pairs; from 0 to 1 where there is no pair.
	 *
	 * @param errors how many of each couple's pairs are wrong
	 */
	public static Interval of(final Couples couples, final int[] errors) {
		final PersonCounts counts = PersonCounts.of(couples, errors);
		if (counts.pairs() == 0) return Interval.ALL;
		final double rate = counts.rate();
		final Interval wilson = rate > 0 && rate < 1 ? wilson(rate, Spread.largest(counts)) : Interval.ALL;
		return new Interval(Math.max(wilson.low(), 1 - limit(1 - rate, counts.right(), counts)), Math.min(wilson.high(),
			limit(rate, counts.wrong(), counts)));
	}

	private static Interval wilson(final double rate, final Spread spread) {
		final double freedom = (spread.carriers() - 1) / 2;
		if (!(freedom >= 0.5)) return Interval.ALL;
		final double t = -new TDistribution(freedom).inverseCumulativeProbability(TAIL);
		final double share = t * t * spread.variance() / (rate * (1 - rate));
		final double centre = rate + share / 2, half = Math.sqrt(share * (rate * (1 - rate) + share / 4));
		return new Interval((centre - half) / (1 + share), (centre + half) / (1 + share));
	}

	/** The upper end of a rate that so many persons have part in. */
	private static double limit(final double rate, final int having, final PersonCounts counts) {
		final double ofRate = clopperPearson(rate, counts.effectivePersons());
		if (rate > 0.5 || counts.allShareOne()) return ofRate;
		final int persons = counts.couples().persons();
		return Math.min(ofRate, clopperPearson((double) having / persons, persons));
	}

	/** The upper end for a rate seen in so many observations, neither need be whole. */
	private static double clopperPearson(final double rate, final double observations) {
		final double others = (1 - rate) * observations;
		if (others < 1e-9) return 1;
		return new BetaDistribution(rate * observations + 1, others).inverseCumulativeProbability(1 - TAIL);
	}
}
