package org.visavis.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the time of a run: with shipped files, under the names of their resources, and with what is made of them. */
final class Unpacked implements AutoCloseable {

	private final Path folder = Files.createTempDirectory("visavis");

	Unpacked() throws IOException {}

	/** Where a file lies or is to be written. */
	Path path(final String name) {
		return folder.resolve(name);
	}

	/** Copies shipped files into the folder; one that is missing stays so, and whoever reads it says that. */
	void copy(final ClassLoader installation, final List<String> resources) throws IOException {
		for (final String resource : resources)
			try (InputStream shipped = installation.getResourceAsStream(resource)) {
				Files.createDirectories(path(resource).getParent());
				if (shipped != null) Files.copy(shipped, path(resource));
			}
	}

	@Override
	public void close() {
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
