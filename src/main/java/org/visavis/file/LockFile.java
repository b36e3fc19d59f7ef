package org.visavis.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The right to write into a folder, for one program and one thread at a time: a file in it that is locked; a killed program's ends with it. */
public final class LockFile implements AutoCloseable {

	private final Path file;
	private final FileChannel channel;

	private LockFile(final Path file, final FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Takes the lock, making its file; empty if it is taken already. */
	public static Optional<LockFile> tried(final Path file) throws IOException {
		final FileChannel channel = OwnerOnly.open(file);
		try {
			// behind all content, so that it can be read where a lock is one on reading too
			if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null && isAt(file, channel)) {
				Durable.folder(file.toAbsolutePath().getParent()); // what is written from here on is known to be under way
				return Optional.of(new LockFile(file, channel));
			}
		}
		catch (final OverlappingFileLockException e) {
			// taken by this program: the same as if it were taken by another
		}
		channel.close();
		return Optional.empty();
	}

	/** Not where whoever had the lock gave it back, and deleted the file, since it was opened: a lock on nothing. */
	private static boolean isAt(final Path file, final FileChannel channel) throws IOException {
		final String mark = UUID.randomUUID().toString();
		channel.truncate(0);
		channel.write(StandardCharsets.US_ASCII.encode(mark));
		try {
			return Files.readString(file, StandardCharsets.US_ASCII).equals(mark);
		}
		catch (final NoSuchFileException e) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
		channel.close();
	}
}
