package org.visavis.model;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The folder in the temporary folder that ONNX Runtime unpacks its library into. It deletes the files when the program
 * ends, but after trying to delete the folder, which would stay.
 */
final class UnpackedLibrary {

	private final Set<Path> before = folders();

	/** Has the folder that came since this was made go with the program; what is still in use then stays. */
	void deleteOnExit() {
		final Set<Path> since = folders();
		since.removeAll(before);
		if (!since.isEmpty()) Runtime.getRuntime().addShutdownHook(new Thread(() -> since.forEach(
			UnpackedLibrary::delete)));
	}

	private static void delete(final Path folder) {
		final File[] files = folder.toFile().listFiles();
		if (files != null) for (final File file : files)
			file.delete();
		folder.toFile().delete();
	}

	private static Set<Path> folders() {
		final Set<Path> folders = new HashSet<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")),
			"onnxruntime-java*"))
		{
			all.forEach(folders::add);
			return folders;
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
