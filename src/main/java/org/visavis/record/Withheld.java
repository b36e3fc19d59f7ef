package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a blind run keeps back: everything that shows scores, LRs or a ranking. withheld.csv holds the SHA-256 of each such
 * file, a commitment to what it says.
 */
public final class Withheld {

	static final String NAME = "withheld.csv";

	/** What shows no score: whatever else a run writes, now or in a later version, is kept back. */
	private static final Set<String> SHOWN = Set.of("images.csv", "faces.csv", "metadata.csv", "corrections.csv",
		"overlays", "verbal_scale.csv", "calibration.json", "procedure.ijm", Manifest.NAME, Journal.NAME);

	private Withheld() {}

	/** Removes the files that are kept back from an unfinished record and writes withheld.csv. */
	public static void keepBack(final Path record) throws IOException {
		Files.deleteIfExists(record.resolve(NAME));
		final List<String> files = Sha256Sums.files(record).stream().filter(file -> !SHOWN.contains(file.split("/")[0]))
			.toList();
		final List<List<String>> rows = new ArrayList<>();
		for (final String file : files)
			rows.add(List.of(file, Sha256Sums.of(record.resolve(file))));
		CsvFile.write(record.resolve(NAME), List.of("file", "sha256"), rows.stream());
		for (final String file : files) {
			Files.delete(record.resolve(file));
			deleteIfEmpty(record, record.resolve(file).getParent());
		}
	}

	/** Removes what an earlier blind run left in the unfinished record of one that keeps nothing back. */
	public static void keepNothingBack(final Path record) throws IOException {
		Files.deleteIfExists(record.resolve(NAME));
	}

	/** The SHA-256 of each file that was kept back, by its path in the record; none where the run was not blind. */
	public static Map<String, String> of(final SealedRecord record) {
		final Map<String, String> files = new LinkedHashMap<>();
		if (record.has(NAME)) record.table(NAME).rows().forEach(row -> files.put(row.get(0), row.get(1)));
		return files;
	}

	private static void deleteIfEmpty(final Path record, final Path folder) throws IOException {
		if (folder.equals(record)) return;
		try (var files = Files.list(folder)) {
			if (files.findAny().isPresent()) return;
		}
		Files.delete(folder);
		deleteIfEmpty(record, folder.getParent());
	}
}
