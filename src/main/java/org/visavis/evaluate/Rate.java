package org.visavis.evaluate;

import java.util.function.IntPredicate;

/**
 * A share of pairs, photographs or searches with its 95 % intervals, which allow for those that show the same persons.
 *
 * @param count how many are counted
 * @param of out of how many
 * @param persons how many persons they show
 * @param wilson {@link AdjustedWilson}'s interval
 * @param bootstrap {@link PersonBootstrap}'s interval
 */
public record Rate(long count, long of, int persons, Interval wilson, Interval bootstrap) {

	/** From 0 to 1; NaN out of none. */
	public double value() {
		return (double) count / of;
	}

	/** Share of things that each show one person. */
	static Rate of(final int[] persons, final IntPredicate counted, final int draws, final long seed) {
		final Couples couples = Couples.of(persons, persons);
		return of(couples, new PersonBootstrap(couples, draws, seed), counted);
	}

	static Rate of(final Couples couples, final PersonBootstrap bootstrap, final IntPredicate counted) {
		final int[] errors = couples.errors(counted);
		long count = 0, of = 0;
		for (int c = 0; c < errors.length; c++) {
			count += errors[c];
			of += couples.pairs(c);
		}
		return new Rate(count, of, couples.persons(), AdjustedWilson.of(couples, errors), bootstrap.interval(errors));
	}
}
