package org.visavis.record;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.visavis.image.Sha256;

/** history.jsonl: a chain of entries, each with the hash of the one before. */
final class History {

	static final String NAME = "history.jsonl";

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private History() {}

	/** The entries in order; none if nothing was added yet. */
	static List<HistoryEntry> read(final Path record) throws IOException {
		try {
			return lines(record).stream().map(line -> GSON.fromJson(line, HistoryEntry.class)).toList();
		}
		catch (final JsonParseException e) {
			throw new IOException(NAME + " is damaged: " + e.getMessage(), e);
		}
	}

	/** The whole file with one more entry at its end. */
	static String with(final Path record, final String who, final String action, final Map<String, String> content,
		final Map<String, String> files) throws IOException
	{
		final List<String> lines = lines(record);
		final String previous = lines.isEmpty() ? Sha256Sums.of(record.resolve(Manifest.NAME)) : Sha256.of(lines.get(lines
			.size() - 1).getBytes(StandardCharsets.UTF_8));
		final HistoryEntry entry = new HistoryEntry(lines.size() + 1, Instant.now().truncatedTo(ChronoUnit.SECONDS)
			.toString(), who, action, content, files, previous);
		return lines.isEmpty() ? GSON.toJson(entry) + "\n" : String.join("\n", lines) + "\n" + GSON.toJson(entry) + "\n";
	}

	private static List<String> lines(final Path record) throws IOException {
		final Path file = record.resolve(NAME);
		return Files.exists(file) ? Files.readString(file).lines().toList() : List.of();
	}
}
