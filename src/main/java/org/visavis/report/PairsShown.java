package org.visavis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.answer.HighestPairs;

/**
 * The rows of pairs.csv that a page has room for: the pairs with the highest LR, of equal LR those with the highest
 * score, and the first pairs for each reason why there is no LR.
 */
final class PairsShown {

	private final int most;
	private final HighestPairs highest;
	private final Map<String, Without> without = new LinkedHashMap<>();
	private long count;
	private long withLr;

	/**
	 * The pairs without an LR for one reason.
	 *
	 * @param pairs the first of them
	 */
	public record Without(String reason, long count, List<Map<String, String>> pairs) {}

	/** Of each kind at most so many. */
	PairsShown(final int most) {
		this.most = most;
		this.highest = new HighestPairs(most);
	}

	/** Takes a row, each cell by its column's name. */
	void add(final Map<String, String> pair) {
		count++;
		if (pair.get("log10_lr").isEmpty()) without.merge(pair.get("no_lr_reason"), new Without(pair.get("no_lr_reason"), 1,
			List.of(pair)), this::joined);
		else {
			withLr++;
			highest.add(pair);
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
		return highest.pairs();
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
