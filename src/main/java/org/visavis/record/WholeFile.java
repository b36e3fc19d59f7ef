package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when all of it is written. */
public final class WholeFile {

	/** What fills the file. */
	public interface Filler {

		void fill(Path file) throws IOException;
	}

	/** What a file under way is called after its name. */
	static final String PART = ".part";

	private WholeFile() {}

	/** Has {@code filler} write a file beside {@code path}, ending in {@value #PART}, which then takes its place. */
	public static void write(final Path path, final Filler filler) throws IOException {
		final Path part = path.resolveSibling(path.getFileName() + PART);
		try {
			filler.fill(part);
			Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}
}
