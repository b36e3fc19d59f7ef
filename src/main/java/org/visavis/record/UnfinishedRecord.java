package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

import org.visavis.file.Durable;

/** An output folder that a run has begun and not finished. */
public final class UnfinishedRecord {

	private UnfinishedRecord() {}

	/** Whether a folder is one. */
	public static boolean is(final Path folder) {
		return Files.exists(folder.resolve(Journal.NAME)) && !Files.exists(folder.resolve(Sha256Sums.NAME));
	}

	/** Deletes files, the journal last, so that a killed erasure can be finished; a run under way is refused. */
	public static void delete(final Path folder, final Collection<String> files) throws IOException {
		try (Journal taken = new Journal(folder, "")) {
			for (final String file : files)
				if (!file.equals(Journal.NAME)) Durable.delete(folder.resolve(file));
			Durable.delete(folder.resolve(Journal.NAME));
		}
	}
}
