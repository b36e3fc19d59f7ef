package org.visavis.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.visavis.answer.HighestPairs;
import org.visavis.calibrate.StatedLr;
import org.visavis.examination.Examinations;

/**
 * The pairs that a report has room for.
 *
 * @param shown those with the highest LR or score, the highest first
 * @param count how many pairs.csv lists
 * @param withLr how many of them have a likelihood ratio
 * @param without the first of those that have none, by reason
 * @param changed the first pairs that corrections changed
 * @param changedCount how many uncorrected_pairs.csv lists
 * @param examined the rows of pairs.csv that examiners rated, by both ids with a space between
 */
public record ReportPairs(List<Shown> shown, long count, long withLr, List<PairsShown.Without> without,
	List<Changed> changed, long changedCount, Map<String, Map<String, String>> examined)
{


	/** So many pairs are shown; so many for each reason why there is no likelihood ratio. */
	static final int MOST = 50, MOST_WITHOUT = 10;

	/**
	 * A pair.
	 *
	 * @param cells of pairs.csv
	 * @param uncorrected cells of uncorrected_pairs.csv where a face was corrected; otherwise empty
	 */
	public record Shown(Map<String, String> cells, Map<String, String> uncorrected) {

		/** Its likelihood ratio, if it has one. */
		public StatedLr getLr() {
			return StatedLr.of(cells).orElseThrow();
		}

		/** Whether it has one. */
		public boolean hasLr() {
			return !cells.get("log10_lr").isEmpty();
		}
	}

	/**
	 * A pair of a corrected face.
	 *
	 * @param cells of uncorrected_pairs.csv
	 * @param corrected cells of pairs.csv; empty where it does not list the pair
	 */
	public record Changed(Map<String, String> cells, Map<String, String> corrected) {}

	/** The pairs of a record; none if its pairs.csv is absent. */
	static ReportPairs of(final RecordRows rows, final Examinations examinations) throws IOException {
		final Map<String, Map<String, String>> examined = new LinkedHashMap<>();
		examinations.pairs().stream().filter(pair -> pair.examiners().stream().anyMatch(e -> !e.ratings().isEmpty())).forEach(
			pair -> examined.put(pair.faceA() + " " + pair.faceB(), Map.of()));
		final Map<String, Map<String, String>> uncorrected = new LinkedHashMap<>(), corrected = new HashMap<>();
		rows.each("uncorrected_pairs.csv", row -> uncorrected.put(id(row), row));
		final HighestPairs highest = new HighestPairs(MOST);
		final PairsShown all = new PairsShown(MOST_WITHOUT);
		rows.each("pairs.csv", row -> {
			highest.add(row);
			all.add(row);
			examined.computeIfPresent(id(row), (id, none) -> row);
			if (uncorrected.containsKey(id(row))) corrected.put(id(row), row);
		});
		return new ReportPairs(highest.pairs().stream().map(cells -> new Shown(cells, uncorrected.getOrDefault(id(cells), Map
			.of()))).toList(), all.count(), all.withLr(), all.without(), uncorrected.entrySet().stream().limit(MOST).map(pair -> new Changed(
				pair.getValue(), corrected.getOrDefault(pair.getKey(), Map.of()))).toList(), uncorrected.size(), examined);
	}

	/** The faces of the pairs shown. */
	Set<String> faces() {
		final Set<String> faces = new TreeSet<>();
		shown.forEach(pair -> faces.addAll(List.of(pair.cells.get("face_a"), pair.cells.get("face_b"))));
		return faces;
	}

	private static String id(final Map<String, String> pair) {
		return pair.get("face_a") + " " + pair.get("face_b");
	}
}
