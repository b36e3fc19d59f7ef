package org.visavis.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The empirical cross-entropy in bits (y) over the prior log10 odds (x), lower = better (Ramos and Gonzalez-Rodriguez
 * 2013, doi 10.1016/j.forsciint.2013.04.014).
 *
 * @param system of the LRs
 * @param neutral of LRs that always are 1
 * @param afterPav of the LRs after isotonic regression on the set itself
 */
public record Ece(Curve system, Curve neutral, Curve afterPav) {

	/** With more distinct values than this, those in one cell of so many to a unit are taken at their mean. */
	private static final int MANY = 10_000, CELLS = 20_000;

	/**
	 * At given prior log10 odds; NaN if a class is empty. Of more than 10,000 different LRs of a class, those in one cell of
	 * 1/20,000 of a log10 are taken at their mean, which changes less than 1e-9 bits.
	 */
	public static Ece of(final double[] log10Lrs, final boolean[] mated, final double[] log10PriorOdds) {
		return of(Pav.of(log10Lrs, mated), log10PriorOdds);
	}

	static Ece of(final Pav pav, final double[] log10PriorOdds) {
		final double[] none = new double[pav.lrs().size()];
		return new Ece(curve("LRs", pav.lrs(), pav.lrs().values(), log10PriorOdds), curve("LR = 1", pav.lrs(), none,
			log10PriorOdds), curve("LRs after PAV", pav.lrs(), pav.log10Lrs(), log10PriorOdds));
	}

	private static Curve curve(final String name, final SortedLrs lrs, final double[] values,
		final double[] log10PriorOdds)
	{
		final Cells mated = Cells.of(values, lrs.mated()), nonMated = Cells.of(values, lrs.nonMated());
		return new Curve(name, log10PriorOdds, Arrays.stream(log10PriorOdds).map(prior -> {
			final double odds = Math.pow(10, prior);
			return Cllr.meanCost(nonMated.counts, nonMated.values, 1, prior) / (1 + odds) + Cllr.meanCost(mated.counts,
				mated.values, -1, prior) / (1 + 1 / odds);
		}).toArray());
	}

	/** Ascending values of one class and how many pairs have each. */
	private record Cells(double[] values, int[] counts) {

		static Cells of(final double[] values, final int[] counts) {
			final int[] its = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
			final double[] means = new double[its.length];
			final int[] sizes = new int[its.length];
			int last = -1;
			for (final int i : its) {
				if (last < 0 || !together(values[i], means[last], its.length)) means[++last] = values[i];
				sizes[last] += counts[i];
				if (values[i] != means[last]) means[last] += (values[i] - means[last]) * counts[i] / sizes[last];
			}
			return new Cells(Arrays.copyOf(means, last + 1), Arrays.copyOf(sizes, last + 1));
		}

		private static boolean together(final double value, final double mean, final int distinct) {
			return value == mean || distinct > MANY && Math.floor(value * CELLS) == Math.floor(mean * CELLS);
		}
	}
}
