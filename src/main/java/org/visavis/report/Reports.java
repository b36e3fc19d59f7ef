package org.visavis.report;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.visavis.record.CaseFile;
import org.visavis.seal.SealedRecord;
import org.visavis.table.HashesTable;
import org.visavis.table.TracesTable;

/** The report that belongs to a record. */
public final class Reports {

	private Reports() {}

	/** Of a comparison or detection of faces, of a search for copies or for the source; the arguments are those of {@link CaseReport}. */
	public static Report of(final SealedRecord record, final CaseFile facts, final CaseReport.Presentation presentation, final String who,
		final String software, final Instant made, final Optional<String> font) throws IOException
	{
		final Map<String, String> keys = record.manifest().settings();
		final Map<String, Object> counts = record.manifest().counts();
		if (record.has(TracesTable.NAME)) return new PageReport("tracesreport.ftlh", TracesPage.values(record.path(), keys, counts), record, facts, who,
			software, made, font);
		if (!record.has(HashesTable.NAME)) return new CaseReport(record, facts, presentation, who, software, made, font);
		final Map<String, Object> copies = CopiesPage.values(record.path(), keys, counts);
		copies.put("hashes", record.table(HashesTable.NAME).named());
		return new PageReport("copiesreport.ftlh", copies, record, facts, who, software, made, font);
	}
}
