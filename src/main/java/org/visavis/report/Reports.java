package org.visavis.report;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.visavis.record.CaseFile;
import org.visavis.seal.SealedRecord;
import org.visavis.table.HashesTable;

/** The report that belongs to a record. */
public final class Reports {

	private Reports() {}

	/** Of a comparison or detection of faces or of a search for copies; the arguments are those of {@link CaseReport}. */
	public static Report of(final SealedRecord record, final CaseFile facts, final CaseReport.Presentation presentation, final String who,
		final String software, final Instant made, final Optional<String> font) throws IOException
	{
		return record.has(HashesTable.NAME) ? new CopiesReport(record, facts, who, software, made, font) : new CaseReport(record, facts,
			presentation, who, software, made, font);
	}
}
