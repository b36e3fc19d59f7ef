package org.visavis.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.file.WholeFile;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Manifest;
import org.visavis.record.SealFiles;
import org.visavis.record.Sha256Sums;
import org.visavis.table.Table;

/** A complete record, opened to be read and to be added to. */
public final class SealedRecord {

	private final Path path;

	private SealedRecord(final Path path) {
		this.path = path;
	}

	/**
	 * Opens a record; a folder that holds no complete one is refused. What a killed program left of a change is finished or
	 * removed.
	 */
	public static SealedRecord open(final Path folder) {
		if (!Files.isDirectory(folder)) throw new UserError("record is " + folder + ", which is no folder; expected the " +
			"folder of a record.");
		for (final String file : List.of(Manifest.NAME, Sha256Sums.NAME))
			if (!Files.isRegularFile(folder.resolve(file))) throw new UserError("record is " + folder + ", which holds no " +
				file + "; expected the folder of a complete record.");
		return repaired(folder);
	}

	private static SealedRecord repaired(final Path folder) {
		try {
			final Path real = folder.toRealPath();
			if (Repair.of(real) == Repair.IMPOSSIBLE) throw new UserError("record is " + folder + ", in which a change was " +
				"interrupted that can be neither finished nor taken back; expected a record whose files are there (Verify " +
				"Record... names those that are not).");
			return new SealedRecord(real);
		}
		catch (final IOException e) {
			throw new UserError("record is " + folder + ", in which a change was interrupted and cannot be finished: " + e
				.getMessage() + "; expected a folder that can be written.", e);
		}
	}

	public Path path() {
		return path;
	}

	/** Whether the record holds a file, such as "exhibits/plate-Q1.1-R1.1.png". */
	public boolean has(final String file) {
		return Sha256Sums.isPath(file) && Files.isRegularFile(path.resolve(file));
	}

	/** A table of the record, such as "pairs.csv". */
	public Table table(final String csv) {
		return read(csv, () -> Table.read(path.resolve(csv)));
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
		new RecordWriter(path).add(who, action, content, files);
	}

	/**
	 * Takes files out of the record, and with them the signature and the time stamp, which become void; adds an
	 * {@code erase} entry with their hashes.
	 *
	 * @throws UserError if a file is not as SHA256SUMS has it, or if another program is adding something
	 */
	public void erase(final String who, final Map<String, String> content, final Collection<String> files) {
		new RecordWriter(path).erase(who, content, files);
	}

	/** Adds an entry to the history, and what seals the record with it, all or nothing; refuses what {@link #add} does. */
	void seal(final String who, final String action, final Map<String, String> content,
		final Change.Sealing sealing)
	{
		new RecordWriter(path).seal(who, action, content, sealing);
	}

	/** Has other seals take the place of those that it has, all or nothing. */
	void sealAgain(final Change.Sealing sealing) {
		new RecordWriter(path).sealAgain(sealing);
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
