package org.visavis.evaluate;

import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

import org.visavis.calibrate.ScoredPairs;

/** Error rates of one set of pairs at any threshold, with intervals that allow for pairs that share a person. */
public final class PersonAwareRates {

	private final OneClass mated, nonMated;

	/**
	 * Counts the pairs by couple and draws persons.
	 *
	 * @param pairs their scores do not matter
	 * @param log10Lrs of each pair, may be infinite
	 * @param draws of the bootstrap, at least 1
	 * @param seed of the bootstrap
	 */
	public PersonAwareRates(final ScoredPairs pairs, final double[] log10Lrs, final int draws, final long seed) {
		if (log10Lrs.length != pairs.size()) throw new IllegalArgumentException("Log10 LRs: " + log10Lrs.length +
			", pairs: " + pairs.size());
		mated = OneClass.of(pairs, true, log10Lrs, draws, seed);
		nonMated = OneClass.of(pairs, false, log10Lrs, draws, seed);
	}

	/** FMR and FNMR at a threshold. */
	public ErrorRates at(final double log10Lr) {
		return new ErrorRates(log10Lr, nonMated.rate(l -> l >= log10Lr), mated.rate(l -> l < log10Lr));
	}

	/** Misleading evidence by a factor of k or more, k being above 1. */
	public Misleading misleading(final double k) {
		final double log10 = Math.log10(k);
		return new Misleading(k, nonMated.rate(l -> l >= log10), mated.rate(l -> l <= -log10));
	}

	private record OneClass(double[] log10Lrs, Couples couples, PersonBootstrap bootstrap) {

		static OneClass of(final ScoredPairs pairs, final boolean mated, final double[] log10Lrs, final int draws,
			final long seed)
		{
			final int[] its = IntStream.range(0, pairs.size()).filter(i -> pairs.mated(i) == mated).toArray();
			final Couples couples = Couples.of(IntStream.of(its).map(pairs::personA).toArray(), IntStream.of(its).map(
				pairs::personB).toArray());
			return new OneClass(IntStream.of(its).mapToDouble(i -> log10Lrs[i]).toArray(), couples, new PersonBootstrap(
				couples, draws, seed));
		}

		Rate rate(final DoublePredicate counted) {
			return Rate.of(couples, bootstrap, i -> counted.test(log10Lrs[i]));
		}
	}
}
