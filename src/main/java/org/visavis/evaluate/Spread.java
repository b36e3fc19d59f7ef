package org.visavis.evaluate;

/**
 * How sure a rate is, seen from one kind of independent units.
 *
 * @param variance of the rate
 * @param carriers effective number of units that make the variance, (sum of squares)² / sum of fourth powers of their
 *          deviations: 1 where all is due to one
 */
record Spread(double variance, double carriers) {

	private static Spread of(final double squares, final double fourthPowers, final double variance) {
		return new Spread(variance, squares * squares / fourthPowers);
	}

	/**
	 * The one of largest variance if persons, couples or pairs are the units. For persons it is the jackknife's when one at
	 * a time is left out, less the couples' own part, which is in it once for each of two persons; NaN where one is in all
	 * pairs.
	 */
	static Spread largest(final PersonCounts counts) {
		final double own = ofCouples(counts, true).variance;
		final Spread persons = ofPersons(counts, own), couples = ofCouples(counts, false), pairs = ofPairs(counts);
		if (couples.variance > persons.variance && couples.variance >= pairs.variance) return couples;
		return pairs.variance > persons.variance ? pairs : persons;
	}

	private static Spread ofPersons(final PersonCounts counts, final double twice) {
		double squares = 0, fourthPowers = 0;
		final int n = counts.pairsOf().length;
		for (int i = 0; i < n; i++) {
			final double left = (counts.errorsOf()[i] - counts.rate() * counts.pairsOf()[i]) / (counts.pairs() - counts
				.pairsOf()[i]);
			squares += left * left;
			fourthPowers += left * left * left * left;
		}
		return of(squares, fourthPowers, squares * (n - 1) / n - twice);
	}

	private static Spread ofCouples(final PersonCounts counts, final boolean ofTwoOnly) {
		double squares = 0, fourthPowers = 0;
		for (int c = 0; c < counts.couples().size(); c++) {
			if (ofTwoOnly && counts.couples().single(c)) continue;
			final double over = (counts.errors()[c] - counts.rate() * counts.couples().pairs(c)) / counts.pairs();
			squares += over * over;
			fourthPowers += over * over * over * over;
		}
		return of(squares, fourthPowers, squares);
	}

	private static Spread ofPairs(final PersonCounts counts) {
		final double p = counts.rate(), q = 1 - p, squares = p * q / counts.pairs();
		return of(squares, squares * (p * p * p + q * q * q) / counts.pairs() / counts.pairs(), squares);
	}
}
