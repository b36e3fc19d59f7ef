package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.file.WholeFile;
import org.visavis.record.CaseFile;
import org.visavis.record.HistoryEntry;
import org.visavis.repeat.ReportEntry;
import org.visavis.report.CaseReport;
import org.visavis.report.Report;
import org.visavis.report.Reports;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Version;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;

/** {@code Write Report...}: adds a report, a disclosure sheet and a draft certificate to a record. */
public final class WriteReport {

	private WriteReport() {}

	/**
	 * Adds report, disclosure and certificate as HTML and PDF, and case.txt; those of an earlier report are replaced.
	 *
	 * @param record the folder of a complete record
	 * @param caseFile the path of a case file; empty for the one in the record, if it has one
	 * @param pictures whether the report has any
	 * @param discreet whether they are shown only when asked for, and not in the PDF
	 * @param examiner who writes it, as the person says; empty if not stated
	 */
	public static Outcome run(final String record, final String caseFile, final boolean pictures, final boolean discreet,
		final String examiner)
	{
		return run(record, caseFile, new CaseReport.Presentation(pictures, discreet), examiner, Instant.now().truncatedTo(
			ChronoUnit.SECONDS));
	}

	static Outcome run(final String record, final String caseFile, final CaseReport.Presentation presentation,
		final String examiner, final Instant made)
	{
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		checkReported(sealed);
		final Path kept = sealed.path().resolve(CaseFile.NAME);
		final Path file = caseFile.isBlank() ? kept : Procedure.path("case_file", caseFile);
		final boolean isStated = !caseFile.isBlank() || Files.isRegularFile(kept);
		final CaseFile facts = isStated ? CaseFile.read(file) : CaseFile.EMPTY;
		try (Report report = Reports.of(sealed, facts, presentation, examiner, Version.NAME_AND_NUMBER, made, Optional.empty()))
		{
			final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
			if (isStated) files.putAll(copy(Files.readAllBytes(file)));
			files.putAll(report.files());
			sealed.add(examiner, ReportEntry.ACTION, ReportEntry.content(presentation, made, report.font()), files);
			return new Outcome(sealed.path(), "Report: " + sealed.path().resolve("report.pdf"));
		}
		catch (final IOException e) {
			throw new UserError("The report on " + sealed.path() + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private static void checkReported(final SealedRecord record) {
		final String command = record.manifest().command(), page = RecordKind.of(command).map(WriteReport::ownPage).orElse("");
		if (!page.isEmpty()) throw new UserError(record.path() + " is a record of " + command + ", whose page is " + page +
			"; expected one of a comparison or detection of faces, or of a search for copies or for the source.");
	}

	/** The page that says in words what a record holds of which there is no report; empty where there is one. */
	private static String ownPage(final RecordKind kind) {
		return switch (kind) {
			case FACES, MATRIX, COMPARISON, SEARCH, CLUSTERS, COPIES, TRACES -> "";
			case CALIBRATION -> "validation.html";
			case PROVENANCE -> "provenance.html";
			case PROTECTION -> "protection.html";
			case CHECK -> "marks.html";
		};
	}

	private static Map<String, WholeFile.Filler> copy(final byte[] caseFile) {
		return Map.of(CaseFile.NAME, file -> Files.write(file, caseFile));
	}
}
