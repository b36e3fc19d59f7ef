package org.visavis.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.visavis.UserError;
import org.visavis.file.Durable;
import org.visavis.file.OwnerOnly;

/** The right to write into a complete record, for one program and one thread at a time; a killed program's ends with it. */
public final class RecordLock implements AutoCloseable {

	public static final String NAME = Sha256Sums.NAME + ".lock";

	private final Path file;
	private final FileChannel channel;

	private RecordLock(final Path file, final FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Takes the lock; one that is taken already is the user's mistake. */
	public static RecordLock of(final Path record) throws IOException {
		return tried(record).orElseThrow(() -> new UserError(record +
			" is being written to already; expected that this is finished first."));
	}

	/** Takes the lock; empty if it is taken already. */
	public static Optional<RecordLock> tried(final Path record) throws IOException {
		final Path file = record.resolve(NAME);
		final FileChannel channel = OwnerOnly.open(file);
		try {
			// behind all content, so that it can be read where a lock is one on reading too
			if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null && isAt(file, channel)) {
				Durable.folder(record); // what is written from here on is known to be under way
				return Optional.of(new RecordLock(file, channel));
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
