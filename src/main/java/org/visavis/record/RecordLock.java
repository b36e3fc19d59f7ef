package org.visavis.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.file.Durable;

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
		final FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			// the file is gone where whoever had the lock gave it back between the two lines: a lock on nothing
			if (channel.tryLock() != null && Files.exists(file)) {
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

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
		channel.close();
	}
}
