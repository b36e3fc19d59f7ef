package org.visavis.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

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

	/** What seals a record, by the names of {@link SealFiles}, made from its SHA256SUMS. */
	interface Sealing {

		Map<String, byte[]> of(byte[] sums) throws IOException;
	}

	void add(final String who, final String action, final Map<String, String> content,
		final Map<String, WholeFile.Filler> files)
	{
		files.keySet().forEach(RecordWriter::requireAddable);
		change(() -> {
			requireSound();
			requireUnsealed();
			final SortedMap<String, String> hashes = stage(files);
			reseal(History.with(record, who, action, content, hashes), hashes, List.of(), sums -> Map.of());
		});
	}

	void erase(final String who, final Map<String, String> content, final Collection<String> files) {
		change(() -> {
			requireSound();
			final Map<String, String> hashes = new TreeMap<>(sums());
			hashes.keySet().retainAll(files);
			reseal(History.with(record, who, HistoryEntry.ERASE, content, hashes), Map.of(), files, sums -> Map.of());
		});
	}

	/** Adds an entry to the history and what seals the record with it. */
	void seal(final String who, final String action, final Map<String, String> content, final Sealing sealing) {
		change(() -> {
			requireSound();
			requireUnsealed();
			reseal(History.with(record, who, action, content, Map.of()), Map.of(), List.of(), sealing);
		});
	}

	/** Has other seals take the place of those that a record has; a file that was added beside it, such as an answer, stays. */
	void sealAgain(final Sealing sealing) {
		change(() -> {
			requireSound(finding -> finding.finding().equals(FolderCheck.ADDED));
			decide(sums(), sealing);
		});
	}

	private void change(final Writing change) {
		try (RecordLock lock = RecordLock.of(record)) {
			try {
				change.run();
			}
			catch (final IOException | RuntimeException | Error e) {
				Resealing.repair(record);
				throw e;
			}
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

	private SortedMap<String, String> sums() throws IOException {
		return Sha256Sums.read(record.resolve(Sha256Sums.NAME));
	}

	/** Writes files beside their places; gives the SHA-256 of each. */
	private SortedMap<String, String> stage(final Map<String, WholeFile.Filler> files) throws IOException {
		final SortedMap<String, String> hashes = new TreeMap<>();
		for (final Map.Entry<String, WholeFile.Filler> file : files.entrySet()) {
			final Path part = WholeFile.part(record.resolve(file.getKey()));
			Files.createDirectories(part.getParent());
			file.getValue().fill(part);
			Durable.file(part);
			hashes.put(file.getKey(), Sha256Sums.of(part));
		}
		Durable.folders(record, files.keySet().stream());
		return hashes;
	}

	private void reseal(final String history, final Map<String, String> written, final Collection<String> removed,
		final Sealing sealing) throws IOException
	{
		final SortedMap<String, String> sums = sums();
		sums.putAll(written);
		sums.putAll(stage(Map.of(History.NAME, part -> Files.writeString(part, history))));
		sums.keySet().removeAll(removed);
		decide(sums, sealing);
	}

	private void decide(final SortedMap<String, String> sums, final Sealing sealing) throws IOException {
		final Map<String, WholeFile.Filler> seals = new TreeMap<>();
		sealing.of(Sha256Sums.text(sums).getBytes(StandardCharsets.UTF_8)).forEach((file, bytes) -> seals.put(file,
			part -> Files.write(part, bytes)));
		final Decision next = new Decision(sums, stage(seals));
		next.write(record);
		Resealing.finish(record, next);
	}
}
