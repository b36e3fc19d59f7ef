package org.visavis.evaluate;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Pairs of one kind counted by couple, that is by the two persons they show; a mated pair's couple is one person twice.
 * Pairs of a couple, and couples that share a person, are not independent: intervals are made from these counts.
 */
public final class Couples {

	private final int persons;
	private final int[] first, second, pairs, coupleOf;

	private Couples(final int persons, final int[] first, final int[] second, final int[] pairs, final int[] coupleOf) {
		this.persons = persons;
		this.first = first;
		this.second = second;
		this.pairs = pairs;
		this.coupleOf = coupleOf;
	}

	/**
	 * Counts pairs.
	 *
	 * @param personA each pair's first person, any number
	 * @param personB each pair's second person; which is first does not matter
	 */
	public static Couples of(final int[] personA, final int[] personB) {
		if (personA.length != personB.length) throw new IllegalArgumentException("Persons: " + personA.length + " and " +
			personB.length);
		final Numbering persons = new Numbering(), couples = new Numbering();
		final int[] coupleOf = new int[personA.length];
		int[] first = new int[16], second = new int[16], pairs = new int[16];
		for (int i = 0; i < coupleOf.length; i++) {
			final int a = persons.of(personA[i]), b = persons.of(personB[i]), low = Math.min(a, b), high = Math.max(a, b);
			final int couple = coupleOf[i] = couples.of((long) high << 32 | low);
			if (couple == pairs.length) {
				first = Arrays.copyOf(first, 2 * couple);
				second = Arrays.copyOf(second, 2 * couple);
				pairs = Arrays.copyOf(pairs, 2 * couple);
			}
			first[couple] = low;
			second[couple] = high;
			pairs[couple]++;
		}
		final int n = couples.size();
		return new Couples(persons.size(), Arrays.copyOf(first, n), Arrays.copyOf(second, n), Arrays.copyOf(pairs, n),
			coupleOf);
	}

	/**
	 * Pairs that are counted already.
	 *
	 * @param persons how many persons
	 * @param first each couple's first person, from 0 to {@code persons - 1}
	 * @param second its second person
	 * @param pairs how many pairs it has
	 */
	static Couples counted(final int persons, final int[] first, final int[] second, final int[] pairs) {
		return new Couples(persons, first, second, pairs, new int[0]);
	}

	/** How many persons. */
	public int persons() {
		return persons;
	}

	/** How many couples. */
	public int size() {
		return pairs.length;
	}

	/** How many of each couple's pairs, in the order given, are wrong. */
	public int[] errors(final IntPredicate wrong) {
		final int[] errors = new int[pairs.length];
		for (int i = 0; i < coupleOf.length; i++) if (wrong.test(i)) errors[coupleOf[i]]++;
		return errors;
	}

	int first(final int couple) {
		return first[couple];
	}

	int second(final int couple) {
		return second[couple];
	}

	int pairs(final int couple) {
		return pairs[couple];
	}

	/** Whether it is one person twice. */
	boolean single(final int couple) {
		return first[couple] == second[couple];
	}
}
