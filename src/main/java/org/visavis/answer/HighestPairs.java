package org.visavis.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.visavis.table.Table;

/** The pairs with the highest LR, of equal LR and among those without one those with the highest score. */
public final class HighestPairs {

	private static final Comparator<Ranked> WEAKEST_FIRST = Comparator.comparing(Ranked::strength).thenComparing(Ranked::place,
		Comparator.reverseOrder());

	private final int most;
	private final PriorityQueue<Ranked> highest = new PriorityQueue<>(WEAKEST_FIRST);
	private long count;

	private record Ranked(Strength strength, long place, Map<String, String> pair) {}

	/**
	 * Of pairs that are yet to be taken.
	 *
	 * @param most of them
	 */
	public HighestPairs(final int most) {
		this.most = most;
	}

	/**
	 * The highest pairs of a record's pairs.csv, the highest first, each cell by its column's name.
	 *
	 * @param most of them
	 */
	public static List<Map<String, String>> of(final Path record, final int most) throws IOException {
		final HighestPairs pairs = new HighestPairs(most);
		Table.eachRow(record.resolve("pairs.csv"), pairs::add);
		return pairs.pairs();
	}

	/** Takes a row of pairs.csv. */
	public void add(final Map<String, String> pair) {
		highest.add(new Ranked(Strength.of(pair), count++, pair));
		if (highest.size() > most) highest.remove();
	}

	/** The highest of those taken, the highest first. */
	public List<Map<String, String>> pairs() {
		return highest.stream().sorted(WEAKEST_FIRST.reversed()).map(Ranked::pair).toList();
	}
}
