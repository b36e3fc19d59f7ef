package org.visavis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.visavis.page.HtmlTemplate;
import org.visavis.table.CandidatesTable;
import org.visavis.table.ImagesTable;
import org.visavis.table.Table;
import org.visavis.table.TracesTable;

/** traces.html: what a search for the source found and what that means, in words; its numbers are those of the record's tables. */
public final class TracesPage {

	/** So many rows are listed of each kind. */
	private static final int LISTED = 200;

	private TracesPage() {}

	/**
	 * Writes traces.html into a record that has its tables.
	 *
	 * @param keys the settings by macro key
	 * @param counts as the manifest has them
	 */
	public static void write(final Path record, final Map<String, String> keys, final Map<String, ?> counts) throws IOException {
		HtmlTemplate.write("traces.ftlh", values(record, keys, counts), record.resolve("traces.html"));
	}

	/** What the templates use. */
	static Map<String, Object> values(final Path record, final Map<String, String> keys, final Map<String, ?> counts) throws IOException {
		final Map<String, Object> values = new HashMap<>(Map.of("keys", keys, "counts", counts, "listed", LISTED, "rates", TracingRates
			.rows()));
		values.put("paths", ImagesTable.paths(record));
		final List<Map<String, String>> traces = Table.read(record.resolve(TracesTable.NAME)).named(), images = Table.read(record.resolve(
			ImagesTable.NAME)).named();
		final TracedQuestions questions = TracedQuestions.of(images, traces);
		values.putAll(Map.of("questions", questions.rows(), "oneFile", questions.oneFile(), "ranked", ranked(record), "unread", images.stream()
			.filter(image -> TracedQuestions.isUnread(image)).count(), "faceless", images.stream().filter(image -> !TracedQuestions.isUnread(image) &&
				!ImagesTable.problem(image).isEmpty()).count()));
		values.put("links", traces.stream().filter(TracesTable::isLink).map(row -> said(row, questions)).toList());
		values.put("doubts", traces.stream().filter(row -> row.get("kind").equals("inconclusive")).toList());
		values.put("others", traces.stream().filter(row -> row.get("kind").equals("not_supported")).count());
		return values;
	}

	private static Map<String, String> said(final Map<String, String> row, final TracedQuestions questions) {
		final Map<String, String> said = new HashMap<>(row);
		said.put("verdict", questions.said(row));
		return said;
	}

	/** How many pairs have a place in a ranking. */
	private static long ranked(final Path record) throws IOException {
		return Table.read(record.resolve(CandidatesTable.NAME)).named().stream().filter(row -> !row.get("cosine_rank").isEmpty() || !row.get(
			"bits_rank").isEmpty()).count();
	}
}
