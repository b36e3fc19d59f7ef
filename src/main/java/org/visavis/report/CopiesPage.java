package org.visavis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.visavis.page.HtmlTemplate;
import org.visavis.table.FoundCopiesTable;
import org.visavis.table.ImagesTable;
import org.visavis.table.Table;

/** copies.html: what a search for copies found and what that means, in words; its numbers are those of the record's tables. */
public final class CopiesPage {

	/** So many agreements are listed. */
	private static final int LISTED = 200;

	private CopiesPage() {}

	/**
	 * Writes copies.html into a record that has its tables.
	 *
	 * @param keys the settings by macro key
	 * @param counts as the manifest has them
	 */
	public static void write(final Path record, final Map<String, String> keys, final Map<String, ?> counts) throws IOException {
		HtmlTemplate.write("copies.ftlh", values(record, keys, counts), record.resolve("copies.html"));
	}

	/** What the templates use. */
	static Map<String, Object> values(final Path record, final Map<String, String> keys, final Map<String, ?> counts) throws IOException {
		final Map<String, Object> values = new HashMap<>(Map.of("keys", keys, "counts", counts, "listed", LISTED));
		values.put("paths", ImagesTable.paths(record));
		values.put("copies", Table.read(record.resolve(FoundCopiesTable.NAME)).named());
		return values;
	}
}
