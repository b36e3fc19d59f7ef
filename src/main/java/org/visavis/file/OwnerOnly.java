package org.visavis.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that nobody but their owner may read, from when they appear, where the file system has POSIX rights;
 * elsewhere, as on Windows, with the rights that their folder gives them. Who asks for no more than that, whatever the
 * umask, leaves no moment in which others can open what names persons.
 */
public final class OwnerOnly {

	private static final String FILE = "rw-------", FOLDER = "rwx------";

	private OwnerOnly() {}

	/**
	 * Makes an empty file, in place of one that lies there or of a link; whoever fills it keeps its rights.
	 *
	 * @return the path given
	 */
	public static Path file(final Path file) throws IOException {
		try {
			return newFile(file);
		}
		catch (final FileAlreadyExistsException e) {
			Files.delete(file);
			return newFile(file);
		}
	}

	/**
	 * Makes an empty file where nothing lies.
	 *
	 * @return the path given
	 * @throws FileAlreadyExistsException if something lies there
	 */
	static Path newFile(final Path file) throws IOException {
		return Files.createFile(file, rights(file, FILE));
	}

	/**
	 * Makes a folder and those above it that are missing; those that are there keep their rights.
	 *
	 * @return the path given
	 */
	public static Path folders(final Path folder) throws IOException {
		return Files.createDirectories(folder, rights(folder, FOLDER));
	}

	/** Opens a file to write in, which is made if there is none. */
	public static FileChannel open(final Path file) throws IOException {
		return FileChannel.open(file, Set.<OpenOption>of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), rights(file,
			FILE));
	}

	/** Copies the content of a file, not its rights. */
	public static void copy(final Path from, final Path to) throws IOException {
		try (InputStream content = Files.newInputStream(from)) {
			copy(content, to);
		}
	}

	/** Copies what is left of a stream into a file of its own. */
	public static void copy(final InputStream content, final Path to) throws IOException {
		try (OutputStream file = Files.newOutputStream(file(to))) {
			content.transferTo(file);
		}
	}

	private static FileAttribute<?>[] rights(final Path path, final String rights) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix") ? new FileAttribute<?>[] {
			PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) } : new FileAttribute<?>[0];
	}
}
