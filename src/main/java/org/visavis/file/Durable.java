package org.visavis.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Makes what was written survive a power cut: until then a disk may have the names of files without their content. */
public final class Durable {

	private Durable() {}

	/** Waits until the content of a file is on the disk. */
	public static void file(final Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Waits until the names in a folder are on the disk, where the system can say so; Windows keeps them in order itself. */
	public static void folder(final Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (final IOException e) {
			// a system that opens no folders
		}
	}

	/** The same for all folders on the way to files of a record; those that are gone are left out. */
	public static void folders(final Path record, final Stream<String> files) {
		final Set<Path> folders = new LinkedHashSet<>();
		files.forEach(file -> {
			for (Path folder = record.resolve(file).getParent(); folders.add(folder) && !folder.equals(record);)
				folder = folder.getParent();
		});
		folders.stream().filter(Files::isDirectory).forEach(Durable::folder);
	}

	/** Has a file take the place of another, at once or not at all. */
	public static void move(final Path from, final Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Deletes a file if there is one. */
	public static void delete(final Path file) throws IOException {
		if (Files.deleteIfExists(file)) folder(file.toAbsolutePath().getParent());
	}
}
