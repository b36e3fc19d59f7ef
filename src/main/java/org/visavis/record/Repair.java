package org.visavis.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts a complete record in order that a killed program or a power cut left in the middle of a change. */
public enum Repair {

	/** There was nothing to do. */
	NOTHING,
	/** What was begun is finished or taken back. */
	DONE,
	/** Another program is writing into the record: it is left alone. */
	UNDER_WAY,
	/** What was begun can be neither finished nor taken back: nothing is touched, and a check names what is missing. */
	IMPOSSIBLE;

	/** Looks at a record and repairs it where something was left. */
	public static Repair of(final Path record) throws IOException {
		if (!Resealing.isLeft(record)) return NOTHING;
		final Optional<RecordLock> lock = RecordLock.tried(record);
		if (lock.isEmpty()) return UNDER_WAY;
		try (RecordLock taken = lock.get()) {
			return Resealing.repair(record) ? DONE : IMPOSSIBLE;
		}
	}
}
