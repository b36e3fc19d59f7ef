package org.visavis.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.seal.SealedRecord;

/** Which exhibits of a record a report shows: those that persons made, and the plates of the pairs that matter to the answer. */
final class ReportExhibits {

	private static final int MOST = 12, MOST_OF_NO_ANSWER = 2;

	private final SealedRecord record;

	ReportExhibits(final SealedRecord record) {
		this.record = record;
	}

	/**
	 * Rows of exhibits.csv; the first ones where none matters.
	 *
	 * @param pairs each as both ids with a space between
	 */
	List<Map<String, String>> shown(final Set<String> pairs) throws IOException {
		final Set<String> made = new HashSet<>();
		record.history().forEach(entry -> made.addAll(entry.files().keySet()));
		final List<Map<String, String>> all = new RecordRows(record.path()).all("exhibits.csv");
		final List<Map<String, String>> shown = Stream.concat(all.stream().filter(row -> made.contains(row.get("file"))).limit(
			MOST), all.stream().filter(row -> pairs.contains(row.get("face_a") + " " + row.get("face_b"))).limit(MOST)).distinct()
			.toList();
		return shown.isEmpty() ? all.stream().limit(MOST_OF_NO_ANSWER).toList() : shown;
	}
}
