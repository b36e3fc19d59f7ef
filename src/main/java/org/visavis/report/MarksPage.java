package org.visavis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.visavis.page.HtmlTemplate;
import org.visavis.table.ImagesTable;
import org.visavis.table.MarksTable;
import org.visavis.table.Table;

/** marks.html: which marks were found in questioned pictures and what that means, in words; its numbers are those of the record's tables. */
public final class MarksPage {

	private MarksPage() {}

	/**
	 * Writes marks.html into a record that has its tables.
	 *
	 * @param counts as the manifest has them
	 * @param seals how each record of protection is sealed, in words, by its name
	 */
	public static void write(final Path record, final Map<String, ?> counts, final Map<String, String> seals) throws IOException {
		HtmlTemplate.write("marks.ftlh", Map.of("seals", seals, "counts", counts, "paths", ImagesTable.paths(record), "rows", Table.read(record.resolve(
			MarksTable.NAME)).named(), "faces", Table.read(record.resolve(MarksTable.FACES)).named()), record.resolve("marks.html"));
	}
}
