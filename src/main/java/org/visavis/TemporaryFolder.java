package org.visavis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder among the temporary files for the time of its use, for its owner's eyes alone. A killed program leaves it:
 * the next program that makes one removes it. Beside each folder lies a file of its name that its program has locked;
 * the lock ends with the program, however that ends.
 */
public final class TemporaryFolder implements AutoCloseable {

	private static final String PREFIX = "visavis-", LOCK = ".lock";

	private final Path path, lock;
	private final FileChannel locked;

	private TemporaryFolder(final Path lock, final FileChannel locked) throws IOException {
		this.lock = lock;
		this.locked = locked;
		path = Files.createTempDirectory(lock.getParent(), nameOf(lock) + "-");
	}

	/** Makes a folder; what killed programs left is removed first. */
	public static TemporaryFolder create() throws IOException {
		removeLeft();
		while (true) {
			final Path lock = Files.createTempFile(PREFIX + self() + "-", LOCK);
			final FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
			// another program may have taken the file for one that was left, before it was locked
			if (channel.tryLock() != null && Files.exists(lock)) return new TemporaryFolder(lock, channel);
			channel.close();
		}
	}

	/**
	 * Removes the folders that killed programs left.
	 *
	 * @return how many there were
	 */
	public static int removeLeft() throws IOException {
		int removed = 0;
		for (final Path lock : list(temporary(), PREFIX + "*" + LOCK))
			if (!lock.getFileName().toString().startsWith(PREFIX + self() + "-") && removeIfLeft(lock)) removed++;
		return removed;
	}

	/** The place of a file or a folder in it. */
	public Path path(final String name) {
		return path.resolve(name);
	}

	/** Removes it with all that is in it; what another program has open may stay until a later start. */
	@Override
	public void close() {
		try {
			remove(path);
			if (!Files.exists(path)) Files.deleteIfExists(lock);
			locked.close();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** This program in a name: its number and when it began, since numbers come again. */
	private static String self() {
		final ProcessHandle self = ProcessHandle.current();
		return self.pid() + "-" + self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
	}

	private static Path temporary() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}

	private static String nameOf(final Path lock) {
		final String name = lock.getFileName().toString();
		return name.substring(0, name.length() - LOCK.length());
	}

	/** Never called for this program's own: to open and close a locked file again would end the lock on some systems. */
	private static boolean removeIfLeft(final Path lock) {
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
			if (channel.tryLock() == null) return false;
			final List<Path> folders = list(lock.getParent(), nameOf(lock) + "-*");
			for (final Path folder : folders)
				remove(folder);
			if (folders.stream().noneMatch(Files::exists)) Files.deleteIfExists(lock);
			return !folders.isEmpty();
		}
		catch (final IOException | OverlappingFileLockException e) {
			return false; // another user's, or just removed by another program
		}
	}

	/** Deletes a folder with all that is in it, links not followed. */
	private static void remove(final Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		}
	}

	private static List<Path> list(final Path folder, final String pattern) throws IOException {
		final List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
			files.forEach(found::add);
		}
		return found;
	}
}
