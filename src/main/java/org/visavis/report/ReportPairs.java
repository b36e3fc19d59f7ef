package org.visavis.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.visavis.calibrate.ReportedLr;
import org.visavis.record.Examinations;

/**
 * The pairs that a report has room for.
 *
 * @param shown those with the highest LR or score, the highest first
 * @param count how many pairs.csv lists
 * @param withLr how many of them have a likelihood ratio
 * @param without the first of those that have none, by reason
 * @param examined the rows of pairs.csv that examiners rated, by both ids with a space between
 */
public record ReportPairs(List<Shown> shown, long count, long withLr, List<PairsShown.Without> without,
	Map<String, Map<String, String>> examined)
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
		public ReportedLr getLr() {
			return ReportedLr.of(Double.parseDouble(cells.get("log10_lr")));
		}

		/** Whether it has one. */
		public boolean hasLr() {
			return !cells.get("log10_lr").isEmpty();
		}
	}

	/** The pairs of a record; none if its pairs.csv is absent. */
	static ReportPairs of(final RecordRows rows, final Examinations examinations) throws IOException {
		final Map<String, Map<String, String>> examined = new LinkedHashMap<>();
		examinations.pairs().stream().filter(pair -> pair.examiners().stream().anyMatch(e -> !e.ratings().isEmpty())).forEach(
			pair -> examined.put(pair.faceA() + " " + pair.faceB(), Map.of()));
		final Map<String, Map<String, String>> uncorrected = new HashMap<>();
		rows.each("uncorrected_pairs.csv", row -> uncorrected.put(id(row), row));
		final HighestPairs highest = new HighestPairs(MOST);
		final PairsShown all = new PairsShown(MOST_WITHOUT);
		rows.each("pairs.csv", row -> {
			highest.add(row);
			all.add(row);
			examined.computeIfPresent(id(row), (id, none) -> row);
		});
		return new ReportPairs(highest.pairs().stream().map(cells -> new Shown(cells, uncorrected.getOrDefault(id(cells), Map
			.of()))).toList(), all.count(), all.withLr(), all.without(), examined);
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
