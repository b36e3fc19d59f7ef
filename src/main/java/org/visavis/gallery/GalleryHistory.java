package org.visavis.gallery;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Sha256Sums;

/** history.jsonl of a gallery: who did what when, entry by entry, each with the hash of the one before and of the gallery that it made. */
final class GalleryHistory {

	static final String NAME = "history.jsonl";
	/** The SHA-256 of the gallery that an entry made, among its content. */
	private static final String GALLERY = "gallery_sha256";

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private GalleryHistory() {}

	/**
	 * Adds an entry, before the gallery is as it says; one whose gallery never came to be, since its program was killed, goes.
	 *
	 * @param before SHA-256 of the gallery as it is
	 * @param after as it will be
	 */
	static void add(final Path gallery, final String before, final String after, final String who, final String action,
		final Map<String, String> content) throws IOException
	{
		final Path file = gallery.resolve(NAME);
		final List<String> lines = new ArrayList<>(Files.exists(file) ? Sha256Sums.lines(file) : List.of());
		if (!lines.isEmpty() && !before.equals(gallery(lines.get(lines.size() - 1)))) lines.remove(lines.size() - 1);
		final Map<String, String> all = new LinkedHashMap<>(content);
		all.put(GALLERY, after);
		final String previous = lines.isEmpty() ? "" : Sha256.of(lines.get(lines.size() - 1).getBytes(StandardCharsets.UTF_8));
		lines.add(GSON.toJson(new HistoryEntry(lines.size() + 1, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), who, action, all,
			Map.of(), previous)));
		WholeFile.write(file, part -> Files.writeString(part, String.join("\n", lines) + "\n"));
	}

	private static String gallery(final String line) {
		return GSON.fromJson(line, HistoryEntry.class).content().getOrDefault(GALLERY, "");
	}
}
