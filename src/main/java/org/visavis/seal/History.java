package org.visavis.seal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visavis.file.Sha256;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.table.Finding;

/** history.jsonl: a chain of entries, each with the hash of the one before. */
final class History {

	static final String NAME = "history.jsonl";

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private History() {}

	/** The entries in order; none if nothing was added yet. */
	static List<HistoryEntry> read(final Path record) throws IOException {
		final List<HistoryEntry> entries = new ArrayList<>();
		for (final String line : lines(record))
			entries.add(entry(line));
		return entries;
	}

	/** The whole file with one more entry at its end. */
	static String with(final Path record, final String who, final String action, final Map<String, String> content,
		final Map<String, String> files) throws IOException
	{
		final List<String> lines = new ArrayList<>(lines(record));
		final String previous = previous(record, lines, lines.size());
		lines.add(GSON.toJson(new HistoryEntry(lines.size() + 1, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), who,
			action, content, files, previous)));
		return String.join("\n", lines) + "\n";
	}

	/** The first line that is not as it was written or does not go on from the line before; at most one. */
	static List<Finding> check(final Path record) throws IOException {
		final List<String> lines = lines(record);
		for (int i = 0; i < lines.size(); i++) {
			final String previous = previous(record, lines, i);
			final String place = NAME + ", line " + (i + 1);
			try {
				final HistoryEntry entry = entry(lines.get(i));
				if (!entry.previous().equals(previous)) return List.of(new Finding(place, "broken chain", previous, entry
					.previous()));
				if (entry.number() != i + 1) return List.of(new Finding(place, "broken chain", "number " + (i + 1), "number " +
					entry.number()));
			}
			catch (final IOException e) {
				return List.of(new Finding(place, "malformed", "an entry as it is written by this program", lines.get(i)));
			}
		}
		return checkFiles(record);
	}

	/** Each file that has another hash in SHA256SUMS than in the last entry that names it. */
	private static List<Finding> checkFiles(final Path record) throws IOException {
		final Map<String, String> sums = Sha256Sums.read(record.resolve(Sha256Sums.NAME)), named = new TreeMap<>();
		for (final HistoryEntry entry : read(record))
			if (entry.action().equals(HistoryEntry.ERASE)) entry.files().keySet().forEach(file -> named.put(file, ""));
			else named.putAll(entry.files());
		return named.entrySet().stream().filter(file -> !file.getValue().equals(sums.getOrDefault(file.getKey(), ""))).map(
			file -> new Finding(file.getKey(), "not as in history.jsonl", file.getValue(), sums.getOrDefault(file.getKey(), "")))
			.toList();
	}

	private static String previous(final Path record, final List<String> lines, final int line) throws IOException {
		if (line > 0) return Sha256.of(lines.get(line - 1).getBytes(StandardCharsets.UTF_8));
		final Path manifest = record.resolve(Manifest.NAME);
		return Files.exists(manifest) ? Sha256Sums.of(manifest) : "";
	}

	private static HistoryEntry entry(final String line) throws IOException {
		try {
			final HistoryEntry entry = GSON.fromJson(line, HistoryEntry.class);
			if (entry != null && GSON.toJson(entry).equals(line)) return entry;
		}
		catch (final RuntimeException e) {
			throw new IOException("it has a line that is no entry: " + line, e); // Gson hands on what the constructor throws
		}
		throw new IOException("it has a line that is no entry as written by this program: " + line);
	}

	private static List<String> lines(final Path record) throws IOException {
		final Path file = record.resolve(NAME);
		return Files.exists(file) ? Sha256Sums.lines(file) : List.of();
	}
}
