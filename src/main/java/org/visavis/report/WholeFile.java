package org.visavis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when all of it is written. */
final class WholeFile {

	/** What fills the file. */
	interface Filler {

		void fill(Path file) throws IOException;
	}

	private WholeFile() {}

	/** Has {@code filler} write a file beside {@code path}, ending in ".part", which then takes its place. */
	static void write(final Path path, final Filler filler) throws IOException {
		final Path part = path.resolveSibling(path.getFileName() + ".part");
		try {
			filler.fill(part);
			Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}
}
