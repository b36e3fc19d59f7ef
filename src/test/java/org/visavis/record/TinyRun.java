package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.visavis.file.WholeFile;
import org.visavis.image.PhotoFacts;
import org.visavis.seal.RecordFolder;
import org.visavis.table.PhotoResult;

/** What a run of a command on files does in its folder, with two photographs of a few bytes. */
final class TinyRun {

	private TinyRun() {}

	/** Makes the record, or goes on where an interrupted run was. */
	static void run(final Path output) throws IOException {
		final RecordFolder folder = RecordFolder.take(output, "a");
		if (folder.isComplete()) return;
		try (Journal journal = folder.journal()) {
			photographs(output, journal);
			for (final String table : List.of("embeddings.csv", "faces.csv", "images.csv", "metadata.csv", "procedure.ijm"))
				write(output.resolve(table));
			WholeFile.write(output.resolve("manifest.json"), part -> Files.writeString(part, TinyRecord.manifest("a")));
			folder.seal();
		}
		folder.removeJournal();
	}

	/** Works off the photographs only. */
	static void begin(final Path output) throws IOException {
		try (Journal journal = RecordFolder.take(output, "a").journal()) {
			photographs(output, journal);
			write(output.resolve("embeddings.csv"));
		}
	}

	private static void photographs(final Path output, final Journal journal) throws IOException {
		Files.createDirectories(output.resolve("overlays"));
		for (int i = 0; i < 2; i++) {
			final Path overlay = output.resolve("overlays/P" + (i + 1) + ".png");
			if (journal.finished().containsKey(i) && Files.exists(overlay)) continue;
			write(overlay);
			journal.add(i, new PhotoResult(new PhotoFacts("ab", "", 3, "JPEG", 4, 5, 1, "", "", List.of(), ""), 0, "", List.of(), List
				.of()));
		}
	}

	private static void write(final Path file) throws IOException {
		WholeFile.write(file, part -> Files.writeString(part, "the content of " + file.getFileName() + "\n"));
	}
}
