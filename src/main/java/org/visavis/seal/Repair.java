package org.visavis.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.visavis.file.Durable;
import org.visavis.record.Journal;
import org.visavis.record.RecordLock;
import org.visavis.record.Sha256Sums;

/** Puts a complete record in order that a killed program or a power cut left in the middle of a change. */
public enum Repair {

	/** There was nothing to do. */
	NOTHING,
	/** What was begun is finished or taken back. */
	DONE,
	/** Another program is writing into the record: it is left alone. */
	UNDER_WAY,
	/** What was begun can be neither finished nor taken back: nothing is touched, and a check names what is missing. */
	IMPOSSIBLE;

	/** Looks at a record and repairs it where something was left. */
	public static Repair of(final Path record) throws IOException {
		if (!isLeft(record)) return NOTHING;
		final Optional<RecordLock> lock = RecordLock.tried(record);
		if (lock.isEmpty()) return UNDER_WAY;
		try (RecordLock taken = lock.get()) {
			return underLock(record) ? DONE : IMPOSSIBLE;
		}
	}

	/** Whether a killed program left something to finish or to remove. */
	private static boolean isLeft(final Path record) {
		return Stream.of(Sha256Sums.NEXT, RecordLock.NAME, Journal.NAME).anyMatch(file -> isThere(record, file));
	}

	/**
	 * Finishes what was decided on; removes what was not, and the journal of a run that is complete. Nothing is touched
	 * where neither would leave a whole record. Whoever asks has the lock.
	 *
	 * @return whether nothing is left that was begun
	 */
	static boolean underLock(final Path record) throws IOException {
		final Optional<Decision> next = Decision.read(record);
		if (next.isPresent() && next.get().isPossible(record) && !leadsOutside(record)) Resealing.finish(record, next.get());
		else if (isThere(record, Sha256Sums.NEXT) && !isAsSealed(record)) return false;
		takeBack(record);
		if (isThere(record, Journal.NAME) && isAsSealed(record)) Durable.delete(record.resolve(Journal.NAME));
		return true;
	}

	/** Removes what was not decided on, and folders without a file. */
	private static void takeBack(final Path record) throws IOException {
		Durable.delete(record.resolve(Sha256Sums.NEXT));
		final List<Path> left = new ArrayList<>(Resealing.parts(record));
		for (final Path part : left)
			Resealing.delete(record, part);
		for (final Path folder : emptyFolders(record)) {
			Resealing.delete(record, folder);
			left.add(folder);
		}
		Durable.folders(record, left.stream().map(file -> Sha256Sums.name(record, file)));
	}

	/** Those that were made for files that were not written. */
	private static List<Path> emptyFolders(final Path record) throws IOException {
		final List<Path> empty = new ArrayList<>();
		try (Stream<Path> all = Files.walk(record)) {
			for (final Path folder : all.filter(Files::isDirectory).toList())
				if (Resealing.isEmpty(folder)) empty.add(folder);
		}
		return empty;
	}

	private static boolean isThere(final Path record, final String file) {
		return Files.exists(record.resolve(file), LinkOption.NOFOLLOW_LINKS);
	}

	/** Whether all files that SHA256SUMS lists are there as it has them. */
	private static boolean isAsSealed(final Path record) throws IOException {
		return !Resealing.sums(record).isEmpty() && FolderCheck.of(record).stream().allMatch(f -> f.finding().equals(FolderCheck.ADDED));
	}

	/** Whether a folder of the record is a link, so that a path in it may lead anywhere. */
	private static boolean leadsOutside(final Path record) throws IOException {
		try (Stream<Path> all = Files.walk(record)) {
			return all.anyMatch(Files::isSymbolicLink);
		}
	}
}
