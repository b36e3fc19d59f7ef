package org.visavis.procedure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which files and folders somebody else than their owner may use in any way. */
final class OpenToOthers {

	private OpenToOthers() {}

	/** Skips a test where others could not read a file anyway: another system, or an umask that forbids it. */
	static void assumeThatFilesWouldBe(final Path folder) throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "this system has no POSIX rights");
		final Path file = Files.writeString(folder.resolve("as any program writes it"), "text");
		assumeTrue(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).equals("rw-r--r--"),
			"the umask is not 022");
	}

	/** Those in a folder, with it, and their rights; what goes meanwhile is left out. */
	static List<String> in(final Path folder) {
		final List<String> open = new ArrayList<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (final Path file : all.toList())
				if (Files.exists(file) && !rights(file).endsWith("------")) open.add(folder.relativize(file) + " " + rights(file));
		}
		catch (final IOException | UncheckedIOException e) {
			if (!(e instanceof NoSuchFileException) && !(e.getCause() instanceof NoSuchFileException)) throw new IllegalStateException(e);
		}
		return open;
	}

	private static String rights(final Path file) throws IOException {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
		}
		catch (final NoSuchFileException e) {
			return "gone ------";
		}
	}
}
