package org.visavis.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.resample.Degradation;
import org.visavis.table.Item;

/**
 * How many degraded copies of which photograph are made.
 *
 * @param seed of all chance
 * @param copies of a photograph, by its id
 */
public record CopyPlan(long seed, Map<String, Integer> copies) {

	/** So many at least: with more, the originals of a large collection would lose their weight. */
	private static final int FEWEST = 2;
	/** About so many of a collection are wanted, so that even a small one shows what photographs that lost the same have in common. */
	private static final int OF_A_COLLECTION = 1_500;

	/** Two of each photograph, or more where the collection is small, up to one of each kind. */
	static CopyPlan of(final List<Portrait> portraits, final long seed) {
		final Map<String, Long> photographs = portraits.stream().collect(Collectors.groupingBy(Portrait::collection, Collectors
			.counting()));
		return new CopyPlan(seed, portraits.stream().collect(Collectors.toMap(p -> p.item().id(), p -> (int) Math.max(FEWEST,
			Math.min(Degradation.values().length, OF_A_COLLECTION / photographs.get(p.collection()))))));
	}

	/** How many copies of a photograph are made. */
	public int of(final Item item) {
		return copies.get(item.id());
	}
}
