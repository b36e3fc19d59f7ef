package org.visavis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The rows of pairs.csv that a page has room for: the pairs with the highest LR, of equal LR those with the highest
 * score, and the first pairs for each reason why there is no LR.
 */
final class PairsShown {

	private static final Comparator<Ranked> WEAKEST_FIRST = Comparator.comparingDouble(Ranked::log10Lr).thenComparingDouble(
		Ranked::score).thenComparing(Ranked::place, Comparator.reverseOrder());

	private final int most;
	private final PriorityQueue<Ranked> highest = new PriorityQueue<>(WEAKEST_FIRST);
	private final Map<String, Without> without = new LinkedHashMap<>();
	private long count;
	private long withLr;

	private record Ranked(double log10Lr, double score, long place, Map<String, String> pair) {}

	/**
	 * The pairs without an LR for one reason.
	 *
	 * @param pairs the first of them
	 */
	public record Without(String reason, long count, List<Map<String, String>> pairs) {}

	/** Of each kind at most so many. */
	PairsShown(final int most) {
		this.most = most;
	}

	/** Takes a row, each cell by its column's name. */
	void add(final Map<String, String> pair) {
		count++;
		if (pair.get("log10_lr").isEmpty()) without.merge(pair.get("no_lr_reason"), new Without(pair.get("no_lr_reason"), 1,
			List.of(pair)), this::joined);
		else {
			withLr++;
			highest.add(new Ranked(Double.parseDouble(pair.get("log10_lr")), Double.parseDouble(pair.get("score")), count,
				pair));
			if (highest.size() > most) highest.remove();
		}
	}

	/** How many pairs there are. */
	long count() {
		return count;
	}

	/** How many of them have an LR. */
	long withLr() {
		return withLr;
	}

	/** Those with the highest LR, the highest first. */
	List<Map<String, String>> highest() {
		return highest.stream().sorted(WEAKEST_FIRST.reversed()).map(Ranked::pair).toList();
	}

	/** Those without, by reason, in the order in which the reasons occur first. */
	List<Without> without() {
		return List.copyOf(without.values());
	}

	private Without joined(final Without before, final Without one) {
		if (before.pairs.size() == most) return new Without(before.reason, before.count + 1, before.pairs);
		final List<Map<String, String>> pairs = new ArrayList<>(before.pairs);
		pairs.addAll(one.pairs);
		return new Without(before.reason, before.count + 1, pairs);
	}
}
