package org.visavis.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The one form of a path: absolute, in the case that the disk has, and without links to folders, so that a folder is the
 * same whichever way it was named. A link to a file keeps its own name: that is what the user called the file.
 */
final class RealPath {

	private RealPath() {}

	/** Of a path whose end need not exist. */
	static Path of(final Path path) {
		final Path absolute = path.toAbsolutePath();
		try {
			if (Files.isDirectory(absolute)) return absolute.toRealPath();
			if (absolute.getParent() == null || absolute.getFileName().toString().matches("\\.\\.?")) return absolute.normalize();
			final Path file = of(absolute.getParent()).resolve(absolute.getFileName());
			return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file.toRealPath(LinkOption.NOFOLLOW_LINKS) : file;
		}
		catch (final IOException e) {
			return absolute.normalize(); // a folder that may not be looked into: whoever reads it says so
		}
	}
}
