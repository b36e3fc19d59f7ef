package org.visavis.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that appears under its name only when all of it is on the disk, for its owner only. */
public final class WholeFile {

	/** What fills the file, which is there and empty. */
	public interface Filler {

		void fill(Path file) throws IOException;
	}

	/** What a file under way is called after its name. */
	public static final String PART = ".part";

	private WholeFile() {}

	/** Has {@code filler} write a file beside {@code path}, ending in {@value #PART}, which then takes its place. */
	public static void write(final Path path, final Filler filler) throws IOException {
		final Path part = part(path);
		try {
			fill(part, filler);
			Durable.move(part, path);
			Durable.folder(path.toAbsolutePath().getParent());
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/**
	 * Has {@code filler} write a file where nothing lies, under its name from the start.
	 *
	 * @throws java.nio.file.FileAlreadyExistsException if something lies there
	 */
	public static void writeNew(final Path path, final Filler filler) throws IOException {
		OwnerOnly.newFile(path);
		try {
			filler.fill(path);
			Durable.file(path);
		}
		catch (final IOException e) {
			Files.deleteIfExists(path);
			throw e;
		}
	}

	/** Has {@code filler} write a file that is its owner's alone, and waits until it is on the disk. */
	public static void fill(final Path part, final Filler filler) throws IOException {
		filler.fill(OwnerOnly.file(part));
		Durable.file(part);
	}

	/** Where a file is written before it takes its place. */
	public static Path part(final Path path) {
		return path.resolveSibling(path.getFileName() + PART);
	}
}
