package org.visavis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.visavis.page.HtmlTemplate;
import org.visavis.table.ImagesTable;
import org.visavis.table.ProtectionsTable;

/** protection.html: which photographs were marked, in whose words, and what the record holds and does not hold. */
public final class ProtectionPage {

	private ProtectionPage() {}

	/**
	 * Writes protection.html into a record that has its tables.
	 *
	 * @param keys the settings by macro key
	 * @param counts as the manifest has them
	 */
	public static void write(final Path record, final Map<String, String> keys, final Map<String, ?> counts) throws IOException {
		HtmlTemplate.write("protection.ftlh", Map.of("keys", keys, "counts", counts, "paths", ImagesTable.paths(record), "rows", ProtectionsTable.read(
			record)), record.resolve("protection.html"));
	}
}
