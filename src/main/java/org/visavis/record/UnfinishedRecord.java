package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** An output folder that a run has begun and not finished. */
public final class UnfinishedRecord {

	private UnfinishedRecord() {}

	/** Whether a folder is one. */
	public static boolean is(final Path folder) {
		return Files.exists(folder.resolve(Journal.NAME)) && !Files.exists(folder.resolve(Sha256Sums.NAME));
	}

	/** Deletes files, the journal first: the run cannot go on afterwards; a run under way is refused. */
	public static void delete(final Path folder, final Collection<String> files) throws IOException {
		Journal.delete(folder);
		for (final String file : files)
			Files.deleteIfExists(folder.resolve(file));
	}
}
