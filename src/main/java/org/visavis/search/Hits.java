package org.visavis.search;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What was found for one query, the best first; of equal scores the lower row.
 *
 * @param comparable of the rows of {@link RowClass#COMPARABLE}
 * @param outside of those of {@link RowClass#OUTSIDE}
 */
public record Hits(List<Hit> comparable, List<Hit> outside) implements Serializable {

	private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed().thenComparingLong(Hit::row);

	/**
	 * The best of what was found in several groups of rows for one query.
	 *
	 * @param most how many are wanted of each class
	 */
	public static Hits best(final List<Hits> found, final int most) {
		return new Hits(best(found, Hits::comparable, most), best(found, Hits::outside, most));
	}

	private static List<Hit> best(final List<Hits> found, final Function<Hits, List<Hit>> of, final int most) {
		return found.stream().flatMap(hits -> of.apply(hits).stream()).sorted(BEST_FIRST).limit(most).toList();
	}
}
