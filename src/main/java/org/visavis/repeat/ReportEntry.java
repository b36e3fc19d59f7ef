package org.visavis.repeat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.visavis.file.WholeFile;
import org.visavis.record.CaseFile;
import org.visavis.record.HistoryEntry;
import org.visavis.report.CaseReport;
import org.visavis.report.Report;
import org.visavis.report.Reports;
import org.visavis.request.Version;
import org.visavis.seal.SealedRecord;

/** What history.jsonl says of a report, enough to make the same report again. */
public final class ReportEntry {

	/** The action of the entry. */
	public static final String ACTION = "report";

	private static final String MADE = "made", PICTURES = "pictures", DISCREET = "discreet", FONT = "font";

	private ReportEntry() {}

	/**
	 * What the report depends on beside the record and the case file, for the history.
	 *
	 * @param font of the machine that its PDFs use beside the program's own; empty for none
	 */
	public static Map<String, String> content(final CaseReport.Presentation presentation, final Instant made,
		final String font)
	{
		final Map<String, String> content = new LinkedHashMap<>();
		content.put(MADE, made.toString());
		content.put(PICTURES, Boolean.toString(presentation.pictures()));
		content.put(DISCREET, Boolean.toString(presentation.discreet()));
		if (!font.isEmpty()) content.put(FONT, font);
		return content;
	}

	/**
	 * What fills each file of a report, made again; without the PDFs where this machine lacks the font of their letters.
	 *
	 * @param earlier the record as it was before the report
	 * @param entry of the history that added it
	 * @throws DateTimeParseException if the entry does not say when the report was made
	 */
	static Map<String, byte[]> again(final SealedRecord earlier, final CaseFile facts, final HistoryEntry entry,
		final Path folder) throws IOException
	{
		final Map<String, String> content = entry.content();
		final CaseReport.Presentation presentation = new CaseReport.Presentation(Boolean.parseBoolean(content.get(PICTURES)),
			Boolean.parseBoolean(content.get(DISCREET)));
		final Map<String, byte[]> files = new LinkedHashMap<>();
		try (Report report = Reports.of(earlier, facts, presentation, entry.who(), Version.NAME_AND_NUMBER, Instant
			.parse(content.getOrDefault(MADE, "")), Optional.of(font(entry))))
		{
			for (final Map.Entry<String, WholeFile.Filler> file : report.files().entrySet()) {
				if (file.getKey().endsWith(".pdf") && !report.font().equals(font(entry))) continue;
				file.getValue().fill(folder.resolve(file.getKey()));
				files.put(file.getKey(), Files.readAllBytes(folder.resolve(file.getKey())));
			}
		}
		return files;
	}

	/** The font of a machine that the entry names; empty for none. */
	static String font(final HistoryEntry entry) {
		return entry.content().getOrDefault(FONT, "");
	}
}
