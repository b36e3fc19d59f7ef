package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Changes files of a complete record and SHA256SUMS together. New content is written beside the files, under names that
 * end in {@value WholeFile#PART}; then SHA256SUMS.next appears, and from that moment on the change is made: what is left
 * to do can be done again and again. A record that a killed program left has either no SHA256SUMS.next, and what lies
 * beside the files is removed, or has it, and the change is finished.
 */
final class Resealing {

	private Resealing() {}

	/** One of the things that are left to do. */
	interface Step {

		void run() throws IOException;
	}

	/**
	 * Decides on a change whose new content lies beside the files.
	 *
	 * @param written the SHA-256 of each new or changed file by its path
	 * @param removed the paths of files that go
	 */
	static void decide(final Path record, final Map<String, String> written, final Collection<String> removed)
		throws IOException
	{
		final SortedMap<String, String> sums = Sha256Sums.read(record.resolve(Sha256Sums.NAME));
		sums.putAll(written);
		sums.keySet().removeAll(removed);
		Sha256Sums.write(record.resolve(Sha256Sums.NEXT), sums);
	}

	/** Finishes a change that was decided on. */
	static void finish(final Path record) throws IOException {
		for (final Step step : steps(record))
			step.run();
	}

	/** What finishing does, in its order. */
	static List<Step> steps(final Path record) throws IOException {
		final SortedMap<String, String> next = Sha256Sums.read(record.resolve(Sha256Sums.NEXT));
		final List<Step> steps = new ArrayList<>();
		for (final String seal : SealFiles.ALL)
			steps.add(() -> Files.deleteIfExists(record.resolve(seal)));
		for (final String file : Sha256Sums.read(record.resolve(Sha256Sums.NAME)).keySet())
			if (!next.containsKey(file)) steps.add(() -> delete(record, record.resolve(file)));
		for (final String file : next.keySet()) {
			final Path part = record.resolve(file + WholeFile.PART);
			if (Files.exists(part)) steps.add(() -> move(part, record.resolve(file)));
		}
		steps.add(() -> move(record.resolve(Sha256Sums.NEXT), record.resolve(Sha256Sums.NAME)));
		return steps;
	}

	/** Whether a killed program left something to finish or to remove. */
	static boolean isLeft(final Path record) throws IOException {
		return Files.exists(record.resolve(Sha256Sums.NEXT)) || Files.exists(record.resolve(Journal.NAME)) || !parts(record)
			.isEmpty();
	}

	/** Finishes what was decided on, and removes what was not and the journal of the run. */
	static void repair(final Path record) throws IOException {
		if (Files.exists(record.resolve(Sha256Sums.NEXT))) finish(record);
		for (final Path part : parts(record))
			delete(record, part);
		Files.deleteIfExists(record.resolve(Journal.NAME));
	}

	private static List<Path> parts(final Path record) throws IOException {
		final SortedMap<String, String> sums = Sha256Sums.read(record.resolve(Sha256Sums.NAME));
		try (Stream<Path> files = Files.walk(record)) {
			return files.filter(f -> f.toString().endsWith(WholeFile.PART) && Files.isRegularFile(f) && !sums.containsKey(
				Sha256Sums.name(record, f))).toList();
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

	private static void move(final Path from, final Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
