package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.visavis.UserError;

/** Changes a complete record, with an entry in its history; what it refuses and promises stands in {@link SealedRecord}. */
final class RecordWriter {

	private static final String NAME = "[\\w-][\\w.-]*";

	private final Path record;

	RecordWriter(final Path record) {
		this.record = record;
	}

	/** Something that writes. */
	private interface Writing {

		void run() throws IOException;
	}

	void add(final String who, final String action, final Map<String, String> content,
		final Map<String, WholeFile.Filler> files)
	{
		files.keySet().forEach(RecordWriter::requireAddable);
		change(() -> {
			requireUnsealed();
			final Map<String, String> hashes = new TreeMap<>();
			for (final Map.Entry<String, WholeFile.Filler> file : files.entrySet())
				hashes.put(file.getKey(), stage(file.getKey(), file.getValue()));
			reseal(History.with(record, who, action, content, hashes), hashes, List.of());
		});
	}

	void erase(final String who, final Map<String, String> content, final Collection<String> files) {
		change(() -> {
			final Map<String, String> hashes = new TreeMap<>(Sha256Sums.read(record.resolve(Sha256Sums.NAME)));
			hashes.keySet().retainAll(files);
			reseal(History.with(record, who, HistoryEntry.ERASE, content, hashes), Map.of(), files);
		});
	}

	/** Finishes or removes what a killed program left; leaves alone what another program is writing. */
	void repair() {
		write(() -> {
			if (!Resealing.isLeft(record)) return;
			final Optional<RecordLock> lock = RecordLock.tried(record);
			if (lock.isEmpty()) return;
			try (RecordLock taken = lock.get()) {
				Resealing.repair(record);
			}
		});
	}

	private void change(final Writing change) {
		write(() -> {
			try (RecordLock lock = RecordLock.of(record)) {
				requireSound();
				try {
					change.run();
				}
				finally {
					Resealing.repair(record);
				}
			}
		});
	}

	private void write(final Writing writing) {
		try {
			writing.run();
		}
		catch (final IOException e) {
			throw new UserError("The record " + record + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private static void requireAddable(final String file) {
		if (file.startsWith(Sha256Sums.NAME) || List.of(Manifest.NAME, History.NAME, Journal.NAME).contains(file) || file
			.endsWith(WholeFile.PART) || !file.matches(NAME + "(/" + NAME + ")*")) throw new IllegalArgumentException(
				"Not for a record: " + file);
	}

	private void requireSound() throws IOException {
		final List<Finding> findings = RecordCheck.ofContent(record);
		findings.removeIf(finding -> finding.file().equals(RecordLock.NAME));
		if (!findings.isEmpty()) throw new UserError(record + " does not verify: " + findings.get(0).file() + " (" + findings
			.get(0).finding() + (findings.size() > 1 ? "), and " + (findings.size() - 1) + " more" : ")") +
			"; expected a record as it was written (Verify Record... lists all).");
	}

	private void requireUnsealed() {
		if (Files.exists(record.resolve(SealFiles.SIGNATURE))) throw new UserError(record +
			" is signed; expected a record without a signature, since an addition would make it void.");
		if (Files.exists(record.resolve(Sha256Sums.NAME + SealFiles.STAMP))) throw new UserError(record +
			" has a time stamp; expected a record without one, since an addition would make it void.");
	}

	/** Writes a file beside its place; gives its SHA-256. */
	private String stage(final String file, final WholeFile.Filler filler) throws IOException {
		final Path part = record.resolve(file + WholeFile.PART);
		Files.createDirectories(part.getParent());
		filler.fill(part);
		return Sha256Sums.of(part);
	}

	private void reseal(final String history, final Map<String, String> written, final Collection<String> removed)
		throws IOException
	{
		final Map<String, String> all = new TreeMap<>(written);
		all.put(History.NAME, stage(History.NAME, part -> Files.writeString(part, history)));
		Resealing.decide(record, all, removed);
		Resealing.finish(record);
	}
}
