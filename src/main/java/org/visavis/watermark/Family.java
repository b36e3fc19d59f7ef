package org.visavis.watermark;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One of the ways in which a picture is looked at: how much was tried, and of each payload the best agreement. */
final class Family {

	/** A picture is looked at in three ways, each with a third of the false alarms. */
	private static final int FAMILIES = 3;

	private final Map<Payload, Agreement> best = new LinkedHashMap<>();
	private final Map<Payload, Long> tried = new LinkedHashMap<>();

	/** An agreement and how rarely chance reaches as much anywhere in the search, 0 to 1. */
	record Judged(Agreement agreement, double falseAlarm) {}

	/** Counts what was tried of a payload, and keeps its best. */
	void take(final Agreement agreement, final int count) {
		tried.merge(agreement.payload(), (long) count, Long::sum);
		best.merge(agreement.payload(), agreement, (a, b) -> b.r() > a.r() ? b : a);
	}

	/** How many hypotheses were tried. */
	long tried() {
		return tried.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The agreement that chance reaches most rarely; none if nothing was tried. */
	Optional<Judged> judged() {
		return best.values().stream().map(agreement -> new Judged(agreement, falseAlarm(agreement, tried.get(agreement.payload()) * tried.size()))).min(Comparator.comparingDouble(
			Judged::falseAlarm));
	}

	/**
	 * Bonferroni's bound, which holds however the hypotheses depend on one another: each payload has the same share of the false alarms.
	 *
	 * @param hypotheses those of its payload, as often as there are payloads
	 */
	static double falseAlarm(final Agreement agreement, final long hypotheses) {
		return Math.min(1, agreement.tail() * hypotheses * FAMILIES);
	}
}
