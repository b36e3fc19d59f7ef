package org.visavis.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.visavis.file.Durable;
import org.visavis.file.WholeFile;
import org.visavis.record.SealFiles;
import org.visavis.record.Sha256Sums;

/**
 * Changes files of a complete record, SHA256SUMS and the seals together. New content is written beside the files, under
 * names that end in {@value WholeFile#PART}; when all of it is on the disk SHA256SUMS.next appears, see {@link Decision},
 * and from that moment on the change is made: what is left to do can be done again and again. What a killed program or a
 * power cut leaves either has no whole SHA256SUMS.next, and what lies beside the files is removed, or has it, and the
 * change is finished.
 */
public final class Resealing {

	private Resealing() {}

	/** One of the things that are left to do. */
	interface Step {

		void run() throws IOException;
	}

	/** Finishes a change that was decided on. */
	public static void finish(final Path record, final Decision next) throws IOException {
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

	/** What SHA256SUMS lists. */
	static SortedMap<String, String> sums(final Path record) throws IOException {
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
	public static void delete(final Path record, final Path file) throws IOException {
		Files.deleteIfExists(file);
		for (Path folder = file.getParent(); !folder.equals(record) && isEmpty(folder); folder = folder.getParent())
			Files.deleteIfExists(folder);
	}

	/** Whether a folder has nothing in it. */
	static boolean isEmpty(final Path folder) throws IOException {
		if (!Files.isDirectory(folder)) return true;
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}
}
