package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Changes files of a complete record, SHA256SUMS and the seals together. New content is written beside the files, under
 * names that end in {@value WholeFile#PART}; when all of it is on the disk SHA256SUMS.next appears, see {@link Decision},
 * and from that moment on the change is made: what is left to do can be done again and again. What a killed program or a
 * power cut leaves either has no whole SHA256SUMS.next, and what lies beside the files is removed, or has it, and the
 * change is finished.
 */
final class Resealing {

	private Resealing() {}

	/** One of the things that are left to do. */
	interface Step {

		void run() throws IOException;
	}

	/** Finishes a change that was decided on. */
	static void finish(final Path record, final Decision next) throws IOException {
		for (final Step step : steps(record, next))
			step.run();
	}

	/** What finishing does, in its order: SHA256SUMS is written when all else is on the disk. */
	static List<Step> steps(final Path record, final Decision next) throws IOException {
		final Set<String> gone = new TreeSet<>(sums(record).keySet());
		gone.addAll(SealFiles.of(record));
		gone.removeAll(next.files().keySet());
		final List<String> waiting = next.waiting(record);
		final List<Step> steps = new ArrayList<>();
		for (final String file : gone)
			steps.add(() -> delete(record, record.resolve(file)));
		for (final String file : waiting)
			steps.add(() -> Durable.move(WholeFile.part(record.resolve(file)), record.resolve(file)));
		steps.add(() -> Durable.folders(record, Stream.concat(gone.stream(), waiting.stream())));
		steps.add(() -> Sha256Sums.write(record.resolve(Sha256Sums.NAME), next.sums()));
		steps.add(() -> Durable.delete(record.resolve(Sha256Sums.NEXT)));
		return steps;
	}

	/** Whether a killed program left something to finish or to remove. */
	static boolean isLeft(final Path record) {
		return Stream.of(Sha256Sums.NEXT, RecordLock.NAME, Journal.NAME).anyMatch(file -> isThere(record, file));
	}

	/**
	 * Finishes what was decided on; removes what was not, and the journal of a run that is complete. Nothing is touched
	 * where neither would leave a whole record.
	 *
	 * @return whether nothing is left that was begun
	 */
	static boolean repair(final Path record) throws IOException {
		final Optional<Decision> next = Decision.read(record);
		if (next.isPresent() && next.get().isPossible(record) && !leadsOutside(record)) finish(record, next.get());
		else if (isThere(record, Sha256Sums.NEXT) && !isAsSealed(record)) return false;
		takeBack(record);
		if (isThere(record, Journal.NAME) && isAsSealed(record)) Durable.delete(record.resolve(Journal.NAME));
		return true;
	}

	/** Removes what was not decided on, and folders without a file. */
	static void takeBack(final Path record) throws IOException {
		Durable.delete(record.resolve(Sha256Sums.NEXT));
		final List<Path> left = new ArrayList<>(parts(record));
		for (final Path part : left)
			delete(record, part);
		for (final Path folder : emptyFolders(record)) {
			delete(record, folder);
			left.add(folder);
		}
		Durable.folders(record, left.stream().map(file -> Sha256Sums.name(record, file)));
	}

	/** Those that were made for files that were not written. */
	private static List<Path> emptyFolders(final Path record) throws IOException {
		final List<Path> empty = new ArrayList<>();
		try (Stream<Path> all = Files.walk(record)) {
			for (final Path folder : all.filter(Files::isDirectory).toList())
				if (isEmpty(folder)) empty.add(folder);
		}
		return empty;
	}

	private static boolean isThere(final Path record, final String file) {
		return Files.exists(record.resolve(file), LinkOption.NOFOLLOW_LINKS);
	}

	/** Whether all files that SHA256SUMS lists are there as it has them. */
	private static boolean isAsSealed(final Path record) throws IOException {
		return !sums(record).isEmpty() && FolderCheck.of(record).stream().allMatch(f -> f.finding().equals(FolderCheck.ADDED));
	}

	/** Whether a folder of the record is a link, so that a path in it may lead anywhere. */
	private static boolean leadsOutside(final Path record) throws IOException {
		try (Stream<Path> all = Files.walk(record)) {
			return all.anyMatch(Files::isSymbolicLink);
		}
	}

	private static SortedMap<String, String> sums(final Path record) throws IOException {
		return Sha256Sums.read(record.resolve(Sha256Sums.NAME));
	}

	/** Files under way, those of a run too. */
	static List<Path> parts(final Path record) throws IOException {
		final Path sums = record.resolve(Sha256Sums.NAME);
		final Set<String> listed = new TreeSet<>(Files.exists(sums) ? sums(record).keySet() : List.of());
		try (Stream<Path> files = Files.walk(record)) {
			return files.filter(f -> f.toString().endsWith(WholeFile.PART) && Files.isRegularFile(f,
				LinkOption.NOFOLLOW_LINKS) && !listed.contains(Sha256Sums.name(record, f))).toList();
		}
	}

	/** Deletes a file and the folders that it leaves empty. */
	static void delete(final Path record, final Path file) throws IOException {
		Files.deleteIfExists(file);
		for (Path folder = file.getParent(); !folder.equals(record) && isEmpty(folder); folder = folder.getParent())
			Files.deleteIfExists(folder);
	}

	private static boolean isEmpty(final Path folder) throws IOException {
		if (!Files.isDirectory(folder)) return true;
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}
}
