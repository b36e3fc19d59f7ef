package org.visavis.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.file.LockFile;

/** The right to write into a complete record, for one program and one thread at a time; a killed program's ends with it. */
public final class RecordLock implements AutoCloseable {

	public static final String NAME = Sha256Sums.NAME + ".lock";

	private final LockFile lock;

	private RecordLock(final LockFile lock) {
		this.lock = lock;
	}

	/** Takes the lock; one that is taken already is the user's mistake. */
	public static RecordLock of(final Path record) throws IOException {
		return tried(record).orElseThrow(() -> new UserError(record +
			" is being written to already; expected that this is finished first."));
	}

	/** Takes the lock; empty if it is taken already. */
	public static Optional<RecordLock> tried(final Path record) throws IOException {
		return LockFile.tried(record.resolve(NAME)).map(RecordLock::new);
	}

	@Override
	public void close() throws IOException {
		lock.close();
	}
}
