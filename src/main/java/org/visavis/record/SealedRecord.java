package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.visavis.UserError;

/** A complete record, opened to be read and to be added to. */
public final class SealedRecord {

	private final Path path;

	private SealedRecord(final Path path) {
		this.path = path;
	}

	/**
	 * Opens a record; a folder that holds no complete one is refused. What a killed program left of an addition is
	 * finished or removed.
	 */
	public static SealedRecord open(final Path folder) {
		if (!Files.isDirectory(folder)) throw new UserError("record is " + folder + ", which is no folder; expected the " +
			"folder of a record.");
		for (final String file : List.of(Manifest.NAME, Sha256Sums.NAME))
			if (!Files.isRegularFile(folder.resolve(file))) throw new UserError("record is " + folder + ", which holds no " +
				file + "; expected the folder of a complete record.");
		final SealedRecord record = new SealedRecord(folder);
		record.write(record::repair);
		return record;
	}

	public Path path() {
		return path;
	}

	/** Whether the record holds a file, such as "exhibits/plate-Q1.1-R1.1.png". */
	public boolean has(final String file) {
		return Files.isRegularFile(path.resolve(file));
	}

	/** A table of the record, such as "pairs.csv". */
	public Table table(final String csv) {
		return read(csv, () -> Table.read(path.resolve(csv)));
	}

	/** An examiner's checklist of the record, such as "checklists/Q1.1-R1.1-1.csv". */
	public Checklist checklist(final String csv) {
		return read(csv, () -> Checklist.read(path.resolve(csv)));
	}

	/** What made the record. */
	public Manifest manifest() {
		return read(Manifest.NAME, () -> Manifest.read(path));
	}

	/** What was added to the record, in order. */
	public List<HistoryEntry> history() {
		return read(History.NAME, () -> History.read(path));
	}

	/** A face of faces.csv by its id. */
	public RecordedFace face(final String id) {
		final Map<String, String> face = row("faces.csv", "face", id);
		return RecordedFace.of(face, row("images.csv", "image", face.get("image")));
	}

	/** Whether the record has a signature. */
	public boolean isSigned() {
		return has(SealFiles.SIGNATURE);
	}

	/**
	 * Adds files or replaces them, and adds an entry that says so to history.jsonl: all of it or nothing, also if the
	 * program is killed. A request for a time stamp of what the record was becomes void and goes.
	 *
	 * @param who adds them, as the person says; empty if not stated
	 * @param action such as "exhibit"
	 * @param content what there is to say, by name
	 * @param files what fills each file, by its path in the record; none is a plain entry
	 * @throws UserError if the record is signed or has a time stamp, which the addition would make void, if a file is not
	 *           as SHA256SUMS has it, or if another program is adding something
	 */
	public void add(final String who, final String action, final Map<String, String> content,
		final Map<String, WholeFile.Filler> files)
	{
		files.keySet().forEach(SealedRecord::requireAddable);
		change(() -> {
			if (isSigned()) throw new UserError(path + " is signed; expected a record without a signature, since an addition " +
				"would make it void.");
			if (has(Sha256Sums.NAME + SealFiles.STAMP)) throw new UserError(path +
				" has a time stamp; expected a record without one, since an addition would make it void.");
			final Map<String, String> hashes = new TreeMap<>();
			for (final Map.Entry<String, WholeFile.Filler> file : files.entrySet())
				hashes.put(file.getKey(), stage(file.getKey(), file.getValue()));
			reseal(who, action, content, hashes, hashes, List.of());
		});
	}

	/**
	 * Takes files out of the record, and with them the signature and the time stamp, which become void; adds an
	 * {@code erase} entry with their hashes.
	 *
	 * @throws UserError if a file is not as SHA256SUMS has it, or if another program is adding something
	 */
	public void erase(final String who, final Map<String, String> content, final Collection<String> files) {
		change(() -> {
			final Map<String, String> hashes = new TreeMap<>(Sha256Sums.read(path.resolve(Sha256Sums.NAME)));
			hashes.keySet().retainAll(files);
			reseal(who, HistoryEntry.ERASE, content, hashes, Map.of(), files);
		});
	}

	private static void requireAddable(final String file) {
		if (file.startsWith(Sha256Sums.NAME) || List.of(Manifest.NAME, History.NAME, Journal.NAME).contains(file) || file
			.endsWith(WholeFile.PART) || !file.matches("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*")) throw new IllegalArgumentException(
				"Not for a record: " + file);
	}

	/** Something that writes. */
	private interface Writing {

		void run() throws IOException;
	}

	private void change(final Writing change) {
		write(() -> {
			try (RecordLock lock = RecordLock.of(path)) {
				requireSound();
				try {
					change.run();
				}
				finally {
					Resealing.repair(path);
				}
			}
		});
	}

	private void requireSound() throws IOException {
		final List<Finding> findings = new ArrayList<>(FolderCheck.of(path));
		findings.addAll(Sha256Sums.malformed(path.resolve(Sha256Sums.NAME)));
		findings.addAll(History.check(path));
		if (!findings.isEmpty()) throw new UserError(path + " does not verify: " + findings.get(0).file() + " (" + findings
			.get(0).finding() + (findings.size() > 1 ? "), and " + (findings.size() - 1) + " more" : ")") +
			"; expected a record as it was written (Verify Record... lists all).");
	}

	/** Writes a file beside its place; gives its SHA-256. */
	private String stage(final String file, final WholeFile.Filler filler) throws IOException {
		final Path part = path.resolve(file + WholeFile.PART);
		Files.createDirectories(part.getParent());
		filler.fill(part);
		return Sha256Sums.of(part);
	}

	private void reseal(final String who, final String action, final Map<String, String> content,
		final Map<String, String> named, final Map<String, String> written, final Collection<String> removed)
		throws IOException
	{
		final String history = History.with(path, who, action, content, named);
		final Map<String, String> all = new TreeMap<>(written);
		all.put(History.NAME, stage(History.NAME, part -> Files.writeString(part, history)));
		Resealing.decide(path, all, removed);
		Resealing.finish(path);
	}

	private void repair() throws IOException {
		if (!Resealing.isLeft(path)) return;
		final Optional<RecordLock> lock = RecordLock.tried(path);
		if (lock.isEmpty()) return;
		try (RecordLock taken = lock.get()) {
			Resealing.repair(path);
		}
	}

	private void write(final Writing writing) {
		try {
			writing.run();
		}
		catch (final IOException e) {
			throw new UserError("The record " + path + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private Map<String, String> row(final String csv, final String column, final String id) {
		return read(csv, () -> Table.find(path.resolve(csv), column, id)).orElseThrow(() -> new UserError(column + " is '" +
			id + "'; expected an id of " + path.resolve(csv) + "."));
	}

	private interface Reading<T> {

		T read() throws IOException;
	}

	private <T> T read(final String file, final Reading<T> reading) {
		try {
			return reading.read();
		}
		catch (final IOException e) {
			throw new UserError(path.resolve(file) + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
