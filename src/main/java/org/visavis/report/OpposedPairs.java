package org.visavis.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.calibrate.ReportedLr;
import org.visavis.calibrate.StatedLr;

/**
 * Two pairs that a case states to be of the same two persons and whose likelihood ratios support opposite propositions: either
 * not all of these photographs show whom the case states, or one of the comparisons misleads. For the templates.
 *
 * @param forOne row of pairs.csv; likewise forTwo
 */
public record OpposedPairs(Map<String, String> forOne, Map<String, String> forTwo) {

	/** One of each two persons of whom there are such pairs, in the order of the pairs that stand for them. */
	static List<OpposedPairs> of(final RecordRows rows) throws IOException {
		final Map<String, Map<Boolean, Map<String, String>>> said = new LinkedHashMap<>();
		rows.each("pairs.csv", pair -> {
			final String standing = pair.getOrDefault("depends_on", "");
			if (!standing.isEmpty()) said.putIfAbsent(standing, new HashMap<>());
		});
		if (!said.isEmpty()) rows.each("pairs.csv", pair -> supported(pair).ifPresent(one -> Optional.ofNullable(said.get(standing(
			pair))).ifPresent(group -> group.putIfAbsent(one, pair))));
		return said.values().stream().filter(group -> group.size() == 2).map(group -> new OpposedPairs(group.get(true), group.get(
			false))).toList();
	}

	/** Whether the proposition that one person is shown is the one supported; empty where neither is. */
	private static Optional<Boolean> supported(final Map<String, String> pair) {
		return StatedLr.of(pair).map(StatedLr::cautious).filter(lr -> !lr.isForNeither()).map(ReportedLr::isForOnePerson);
	}

	private static String standing(final Map<String, String> pair) {
		final String standing = pair.getOrDefault("depends_on", "");
		return standing.isEmpty() ? pair.get("face_a") + " " + pair.get("face_b") : standing;
	}

	/** The likelihood ratio of the one, in words; likewise of the other. */
	public String oneRatio() {
		return StatedLr.of(forOne).orElseThrow().ratio();
	}

	public String twoRatio() {
		return StatedLr.of(forTwo).orElseThrow().ratio();
	}
}
