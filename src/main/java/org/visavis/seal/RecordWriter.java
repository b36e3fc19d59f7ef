package org.visavis.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.visavis.UserError;
import org.visavis.file.WholeFile;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Journal;
import org.visavis.record.Manifest;
import org.visavis.record.RecordLock;
import org.visavis.record.SealFiles;
import org.visavis.record.Sha256Sums;
import org.visavis.table.Finding;

/** Changes a complete record, with an entry in its history; what it refuses and promises stands in {@link SealedRecord}. */
final class RecordWriter {

	private static final String NAME = "[\\w-][\\w.-]*";

	private final Path record;

	RecordWriter(final Path record) {
		this.record = record;
	}

	/** What refuses a record as it is. */
	private interface Requiring {

		void check() throws IOException;
	}

	/** What writes. */
	private interface Writing {

		void run(Change change) throws IOException;
	}

	void add(final String who, final String action, final Map<String, String> content,
		final Map<String, WholeFile.Filler> files)
	{
		files.keySet().forEach(RecordWriter::requireAddable);
		write(this::requireOpen, change -> {
			final Map<String, String> hashes = change.stage(files);
			change.make(History.with(record, who, action, content, hashes), hashes, List.of(), sums -> Map.of());
		});
	}

	void erase(final String who, final Map<String, String> content, final Collection<String> files) {
		write(this::requireSound, change -> {
			final Map<String, String> hashes = new TreeMap<>(Resealing.sums(record));
			hashes.keySet().retainAll(files);
			change.make(History.with(record, who, HistoryEntry.ERASE, content, hashes), Map.of(), files, sums -> Map.of());
		});
	}

	/** Adds an entry to the history and what seals the record with it. */
	void seal(final String who, final String action, final Map<String, String> content, final Change.Sealing sealing) {
		write(this::requireOpen, change -> change.make(History.with(record, who, action, content, Map.of()), Map.of(), List
			.of(), sealing));
	}

	/** Has other seals take the place of those that a record has; a file that was added beside it, such as an answer, stays. */
	void sealAgain(final Change.Sealing sealing) {
		write(() -> requireSound(finding -> finding.finding().equals(FolderCheck.ADDED)), change -> change.decide(Resealing
			.sums(record), sealing));
	}

	private void write(final Requiring requiring, final Writing writing) {
		try {
			Repair.of(record); // another program may have been killed since the record was opened
			writeLocked(requiring, writing);
		}
		catch (final IOException e) {
			throw new UserError("The record " + record + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private void writeLocked(final Requiring requiring, final Writing writing) throws IOException {
		try (RecordLock lock = RecordLock.of(record)) {
			requiring.check();
			final Change change = new Change(record);
			try {
				writing.run(change);
			}
			catch (final IOException | RuntimeException | Error e) {
				change.failed();
				throw e;
			}
		}
	}

	private static void requireAddable(final String file) {
		if (file.startsWith(Sha256Sums.NAME) || List.of(Manifest.NAME, History.NAME, Journal.NAME).contains(file) || file
			.endsWith(WholeFile.PART) || !file.matches(NAME + "(/" + NAME + ")*")) throw new IllegalArgumentException(
				"Not for a record: " + file);
	}

	/** A record that is as it was written and that nothing seals. */
	private void requireOpen() throws IOException {
		requireSound();
		requireUnsealed();
	}

	private void requireSound() throws IOException {
		requireSound(finding -> finding.file().equals(RecordLock.NAME));
	}

	private void requireSound(final Predicate<Finding> tolerated) throws IOException {
		final List<Finding> findings = RecordCheck.ofContent(record);
		findings.removeIf(tolerated);
		if (!findings.isEmpty()) throw new UserError(record + " does not verify: " + Finding.inShort(findings) +
			"; expected a record as it was written (Verify Record... lists all).");
	}

	private void requireUnsealed() {
		if (Files.exists(record.resolve(SealFiles.SIGNATURE))) throw new UserError(record +
			" is signed; expected a record without a signature, since an addition would make it void.");
		if (Files.exists(record.resolve(Sha256Sums.NAME + SealFiles.STAMP))) throw new UserError(record +
			" has a time stamp; expected a record without one, since an addition would make it void.");
	}
}
