package org.visavis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.visavis.page.HtmlTemplate;
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
		final List<Map<String, String>> traces = Table.read(record.resolve(TracesTable.NAME)).named();
		values.put("links", traces.stream().filter(row -> List.of("identical", "same").contains(row.get("kind"))).toList());
		values.put("doubts", traces.stream().filter(row -> row.get("kind").equals("inconclusive")).toList());
		values.put("others", traces.stream().filter(row -> row.get("kind").equals("not_supported")).count());
		return values;
	}
}
