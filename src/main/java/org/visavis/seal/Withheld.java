package org.visavis.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.visavis.file.Sha256;
import org.visavis.record.Journal;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.table.CsvFile;

/**
 * What a blind run keeps back: everything that shows scores, LRs or a ranking. withheld.csv holds the SHA-256 of
 * all of it, a commitment to what it says.
 */
public final class Withheld {

	public static final String NAME = "withheld.csv";

	/** What shows no score: whatever else a run writes, now or in a later version, is kept back. */
	static final Set<String> SHOWN = Set.of("images.csv", "faces.csv", "metadata.csv", "corrections.csv",
		"overlays", "verbal_scale.csv", "calibration.json", "procedure.ijm", Manifest.NAME, Journal.NAME, NAME);

	private Withheld() {}

	/** Removes the files that are kept back from an unfinished record and writes withheld.csv. */
	public static void keepBack(final Path record) throws IOException {
		CsvFile.write(record.resolve(NAME), List.of("file", "sha256"), commitments(record).entrySet().stream().map(
			c -> List.of(c.getKey(), c.getValue())));
		for (final String file : files(record))
			Resealing.delete(record, record.resolve(file));
	}

	/** What a blind run keeps back of a folder, in order. */
	public static List<String> files(final Path record) throws IOException {
		return Sha256Sums.files(record).stream().filter(file -> !SHOWN.contains(file.split("/")[0])).toList();
	}

	/**
	 * What a blind run keeps back of a folder, and one SHA-256 for all of it: of the lines that SHA256SUMS would have of the
	 * files. A hash for each would give a likelihood ratio or a ranking away to whoever tries the few texts that a page or
	 * a list of exhibits can have.
	 */
	public static Map<String, String> commitments(final Path record) throws IOException {
		final Map<String, String> sums = new LinkedHashMap<>();
		for (final String file : files(record))
			sums.put(file, Sha256Sums.of(record.resolve(file)));
		return commitments(sums);
	}

	/** The same of files by their hashes. */
	public static Map<String, String> commitments(final Map<String, String> hashes) {
		final Map<String, String> sums = new TreeMap<>(hashes);
		final Set<String> names = new LinkedHashSet<>();
		sums.keySet().forEach(file -> names.add(file.replaceFirst("/.*", "/")));
		return names.isEmpty() ? Map.of() : Map.of(String.join(", ", names), Sha256.of(Sha256Sums.text(sums).getBytes(
			StandardCharsets.UTF_8)));
	}

	/** Removes what an earlier blind run left in the unfinished record of one that keeps nothing back. */
	public static void keepNothingBack(final Path record) throws IOException {
		Files.deleteIfExists(record.resolve(NAME));
	}

	/** The {@link #commitments} that a record has made; none where the run was not blind. */
	public static Map<String, String> of(final SealedRecord record) {
		final Map<String, String> files = new LinkedHashMap<>();
		if (record.has(NAME)) record.table(NAME).named().forEach(row -> files.put(row
			.getOrDefault("file", ""), row.getOrDefault("sha256", "")));
		return files;
	}
}
