package org.visavis.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.visavis.file.OwnerOnly;
import org.visavis.file.Sha256;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Sha256Sums;
import org.visavis.table.CsvFile;
import org.visavis.table.ExhibitsTable;
import org.visavis.table.Table;

/** A record as it was before something was added to it, put together from what it has now and what its history says. */
public final class EarlierRecord {

	/** What no report reads and may be large. */
	private static final String UNREAD = "(distances|embeddings|curves/|report|annex|disclosure|certificate).*";

	private final SealedRecord record;
	private final List<HistoryEntry> entries;
	private final int before;
	private final Path repetition;
	private final Map<String, String> now;

	private EarlierRecord(final SealedRecord record, final int number, final Path repetition) throws IOException {
		this.record = record;
		this.before = number - 1;
		this.repetition = repetition;
		entries = record.history();
		now = Sha256Sums.read(record.path().resolve(Sha256Sums.NAME));
	}

	/**
	 * Writes the earlier record into an empty folder, without the pages and tables that no report reads.
	 *
	 * @param number of the entry of the history before which it was so
	 * @param repetition of the record, which may have what was erased since
	 * @return the paths of files that are nowhere any more
	 */
	public static List<String> write(final SealedRecord record, final int number, final Path repetition,
		final Path folder) throws IOException
	{
		return new EarlierRecord(record, number, repetition).write(folder);
	}

	private List<String> write(final Path folder) throws IOException {
		final Map<String, String> sums = new TreeMap<>();
		final List<String> gone = new ArrayList<>();
		for (final String file : names())
			if (file.equals(ExhibitsTable.NAME)) {
				final Optional<String> text = exhibits();
				if (text.isPresent()) sums.put(file, write(folder, file, text.get()));
			}
			else if (!hash(file).isEmpty()) {
				sums.put(file, hash(file));
				if (!file.matches(UNREAD) && !copy(file, hash(file), folder)) gone.add(file);
			}
		if (before > 0) sums.put(History.NAME, write(folder, History.NAME, String.join("\n", Sha256Sums.lines(record.path().resolve(
			History.NAME)).subList(0, before)) + "\n"));
		write(folder, Sha256Sums.NAME, Sha256Sums.text(sums));
		return gone;
	}

	private TreeSet<String> names() {
		final TreeSet<String> names = new TreeSet<>(now.keySet());
		entries.forEach(entry -> names.addAll(entry.files().keySet()));
		names.add(ExhibitsTable.NAME);
		names.remove(History.NAME);
		return names;
	}

	/** The hash that a file had; empty if it was not there. */
	private String hash(final String file) {
		final Optional<HistoryEntry> last = last(file), next = entries.subList(before, entries.size()).stream().filter(
			entry -> entry.files().containsKey(file)).findFirst();
		if (last.isPresent()) return isErase(last.get()) ? "" : last.get().files().get(file);
		if (next.isPresent()) return isErase(next.get()) ? next.get().files().get(file) : "";
		return now.getOrDefault(file, "");
	}

	/** The last entry before that names a file. */
	private Optional<HistoryEntry> last(final String file) {
		return entries.subList(0, before).stream().filter(entry -> entry.files().containsKey(file)).reduce((first,
			second) -> second);
	}

	private static boolean isErase(final HistoryEntry entry) {
		return entry.action().equals(HistoryEntry.ERASE);
	}

	/** The list of exhibits, which only grows: so many of its first rows as have the hash that it had. */
	private Optional<String> exhibits() {
		if (!record.has(ExhibitsTable.NAME)) return Optional.empty();
		final Table table = record.table(ExhibitsTable.NAME);
		final Optional<HistoryEntry> last = last(ExhibitsTable.NAME);
		if (last.isEmpty()) return Optional.of(ofRun()).filter(rows -> rows > 0).map(rows -> first(table, rows));
		return IntStream.rangeClosed(0, table.rows().size()).mapToObj(rows -> first(table, rows)).filter(text -> sha256(text)
			.equals(last.get().files().get(ExhibitsTable.NAME))).findFirst();
	}

	/** How many exhibits the run made and showed. */
	private int ofRun() {
		final Object plates = record.manifest().counts().get("plates");
		return plates instanceof final Number number && !record.has(Withheld.NAME) ? number.intValue() : 0;
	}

	private static String first(final Table table, final int rows) {
		return CsvFile.csv(table.header(), table.rows().subList(0, Math.min(rows, table.rows().size())));
	}

	/** Copies a file with a hash from the record or its repetition; whether either has it. */
	private boolean copy(final String file, final String hash, final Path folder) throws IOException {
		for (final Path place : List.of(record.path(), repetition)) {
			final Path from = place.resolve(file);
			if (!Sha256Sums.isPath(file) || !Files.isRegularFile(from) || !Sha256Sums.of(from).equals(hash)) continue;
			OwnerOnly.folders(folder.resolve(file).getParent());
			OwnerOnly.copy(from, folder.resolve(file));
			return true;
		}
		return false;
	}

	private static String write(final Path folder, final String file, final String text) throws IOException {
		Files.writeString(OwnerOnly.file(folder.resolve(file)), text);
		return sha256(text);
	}

	private static String sha256(final String text) {
		return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
	}
}
