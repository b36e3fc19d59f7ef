package org.visavis.repeat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.record.CaseFile;
import org.visavis.record.HistoryEntry;
import org.visavis.seal.EarlierRecord;
import org.visavis.seal.SealedRecord;

/** The last report that was added to a record, made again from the record as it was before. */
final class AddedReport {

	private final SealedRecord record;
	private final Path repetition;
	private final FileComparison files;

	private AddedReport(final SealedRecord record, final Path repetition, final FileComparison files) {
		this.record = record;
		this.repetition = repetition;
		this.files = files;
	}

	/** A row for each of its files; none where there is no report. */
	static List<Reproduced> compare(final SealedRecord record, final Path repetition, final FileComparison files)
		throws IOException
	{
		final Optional<HistoryEntry> last = record.history().stream().filter(entry -> entry.action().equals(
			ReportEntry.ACTION)).reduce((first, second) -> second);
		return last.isEmpty() ? List.of() : new AddedReport(record, repetition, files).compare(last.get());
	}

	private List<Reproduced> compare(final HistoryEntry entry) throws IOException {
		final Path folder = Files.createTempDirectory(repetition.getParent(), "earlier");
		final List<String> gone = EarlierRecord.write(record, entry.number(), repetition, folder);
		if (!gone.isEmpty()) return notMade(entry, "it shows what was erased since: " + gone.get(0));
		final CaseFile facts = record.has(CaseFile.NAME) ? CaseFile.read(record.path().resolve(CaseFile.NAME)) : CaseFile.EMPTY;
		try {
			final List<Reproduced> compared = new ArrayList<>();
			final Map<String, byte[]> again = ReportEntry.again(SealedRecord.open(folder), facts, entry, folder);
			for (final Map.Entry<String, byte[]> file : again.entrySet())
				compared.add(record.has(file.getKey()) ? files.with(file.getKey(), file.getValue()) : Reproduced.notMade(file
					.getKey(), "erased"));
			entry.files().keySet().stream().filter(file -> file.endsWith(".pdf") && record.has(file) && !again.containsKey(file))
				.forEach(file -> compared.add(Reproduced.notMade(file, "this machine has not the font that it was set in: " +
					ReportEntry.font(entry))));
			return compared;
		}
		catch (final DateTimeParseException e) {
			return notMade(entry, "history.jsonl does not say when it was made");
		}
		catch (final UserError e) {
			return List.of(Reproduced.different("report.html", "a report on the record", e.getMessage()));
		}
	}

	private List<Reproduced> notMade(final HistoryEntry entry, final String why) {
		return entry.files().keySet().stream().filter(file -> record.has(file) && !file.equals(CaseFile.NAME)).map(
			file -> Reproduced.notMade(file, why)).toList();
	}
}
