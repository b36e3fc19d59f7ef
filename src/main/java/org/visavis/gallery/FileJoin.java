package org.visavis.gallery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

import org.visavis.gallery.FileRow.State;
import org.visavis.table.CsvRows;

/** What is known of files, from the table of a gallery and its segments, side by side with what an input lists now. */
public final class FileJoin implements Closeable {

	private final List<CsvRows> tables = new ArrayList<>();
	private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::row, FileRow.ORDER));
	private final Iterator<FileRow> listing;
	private Optional<FileRow> listed;

	/** The next row of a table. */
	private record Head(FileRow row, CsvRows table) {}

	/**
	 * A file.
	 *
	 * @param listed what the input lists; empty where it does not
	 * @param known what the tables say; none where they do not
	 */
	public record Joined(Optional<FileRow> listed, List<FileRow> known) {

		/** The row of the file as it is now, with its hash; empty where its content has to be read. */
		public Optional<FileRow> unchanged() {
			return listed.flatMap(file -> known.stream().filter(row -> row.isUnchanged(file) && !row.sha256().isEmpty()).map(row -> row.with(
				row.sha256(), State.PRESENT)).findFirst());
		}

		/** The row of the file as it is to be when an input was listed; none of one whose content is to be read. */
		Optional<FileRow> now(final String root) {
			if (listed.isPresent()) return unchanged().or(() -> known.stream().filter(row -> row.state() == State.UNREADABLE && row.isUnchanged(
				listed.get())).findFirst());
			final FileRow last = known.stream().max(Comparator.comparingLong(FileRow::modified).thenComparing(FileRow::sha256)).orElseThrow();
			return Optional.of(last.root().equals(root) ? last.with(last.sha256(), State.VANISHED) : last);
		}

		/** Whether an input does not list the file any more that it listed before. */
		public boolean hasVanished(final String root) {
			return listed.isEmpty() && known.stream().anyMatch(row -> row.root().equals(root) && row.state() != State.VANISHED);
		}

		/** Whether the table does not say of the file what is so now, or its content has to be read. */
		public boolean differs(final String root) {
			return known.size() != 1 || !now(root).equals(Optional.of(known.get(0))) || listed.isPresent() && unchanged().isEmpty();
		}
	}

	/** @param listing in the order of the table */
	FileJoin(final List<Path> known, final Iterator<FileRow> listing) throws IOException {
		this.listing = listing;
		for (final Path csv : known) {
			final CsvRows rows = new CsvRows(csv, FileRow.HEADER);
			tables.add(rows);
			advance(rows);
		}
		list();
	}

	private void advance(final CsvRows rows) {
		if (rows.hasNext()) heads.add(new Head(FileRow.of(rows.next()), rows));
	}

	private void list() {
		listed = listing.hasNext() ? Optional.of(listing.next()) : Optional.empty();
	}

	/** The next file, in the order of the table; empty at the end. */
	public Optional<Joined> next() {
		final Optional<FileRow> known = Optional.ofNullable(heads.peek()).map(Head::row);
		if (known.isEmpty() && listed.isEmpty()) return Optional.empty();
		final FileRow first = known.isEmpty() || listed.isPresent() && FileRow.ORDER.compare(listed.get(), known.get()) < 0 ? listed.get() : known
			.get();
		final List<FileRow> rows = new ArrayList<>();
		while (!heads.isEmpty() && FileRow.ORDER.compare(heads.peek().row, first) == 0) {
			final Head head = heads.remove();
			if (!rows.contains(head.row)) rows.add(head.row);
			advance(head.table);
		}
		return Optional.of(new Joined(listedAs(first), rows));
	}

	/** What is listed if it is that file; one that a list names twice counts once. */
	private Optional<FileRow> listedAs(final FileRow file) {
		Optional<FileRow> found = Optional.empty();
		while (listed.isPresent() && FileRow.ORDER.compare(listed.get(), file) == 0) {
			found = listed;
			list();
		}
		return found;
	}

	@Override
	public void close() throws IOException {
		for (final CsvRows rows : tables)
			rows.close();
	}
}
