package org.visavis.notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.originals.FoundPhotographs;
import org.visavis.seal.SealedRecord;

/**
 * What a platform can find files by without seeing them here.
 *
 * @param columns image, sha256, md5 and, where the record has them, perceptual hashes with their quality
 * @param rows a cell a column for each depiction; empty where there is none
 * @param notes what is not there, and why, in sentences
 */
record Hashes(List<String> columns, List<List<String>> rows, List<String> notes) {

	/** On the page; hashes.txt has all. */
	private static final List<String> SHOWN = List.of("sha256", "md5", "pdq", "quality", "mirrored");

	/**
	 * Those of depictions: as the record has them, else of the files where they lie now.
	 *
	 * @param depictions of the record
	 * @param photographs where they lie now; empty for where they lay
	 */
	static Hashes of(final SealedRecord record, final Depictions depictions, final String photographs) {
		final List<Map<String, String>> images = depictions.images();
		final Map<String, Map<String, String>> kept = PerceptualHashes.of(record);
		final Map<String, Path> files = FoundPhotographs.of(record, images.stream().filter(image -> !kept.containsKey(image.get(
			"image"))).toList(), photographs);
		final List<String> columns = new ArrayList<>(List.of("image", "sha256"));
		columns.addAll(PerceptualHashes.columns(record));
		final List<List<String>> rows = new ArrayList<>();
		for (final Map<String, String> image : images) {
			final Map<String, String> row = new LinkedHashMap<>(kept.getOrDefault(image.get("image"), Map.of()));
			row.putAll(image);
			if (files.containsKey(image.get("image"))) row.putAll(PerceptualHashes.of(files.get(image.get("image")), image.get("image"), image.get(
				"sha256")));
			rows.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
		}
		return new Hashes(columns, rows, Stream.concat(depictions.notes().stream(), notes(columns, rows).stream()).toList());
	}

	private static List<String> notes(final List<String> columns, final List<List<String>> rows) {
		final List<String> notes = new ArrayList<>();
		final String unread = without("md5", columns, rows), noPicture = without("pdq", columns, rows.stream().filter(row -> !row.get(columns
			.indexOf("md5")).isEmpty()).toList());
		if (!unread.isEmpty()) notes.add("No MD5 and no PDQ: the file does not lie where it was looked for, or has changed: " + unread + ".");
		if (!noPicture.isEmpty()) notes.add("No PDQ: the file cannot be read as a picture: " + noPicture + ".");
		return notes;
	}

	private static String without(final String column, final List<String> columns, final List<List<String>> rows) {
		return rows.stream().filter(row -> columns.contains(column) && row.get(columns.indexOf(column)).isEmpty()).map(row -> row.get(0)).collect(
			Collectors.joining(", "));
	}

	/** hashes.txt: comments, a line of names and a line for each depiction, with commas between. */
	String text(final String about) {
		final List<String> lines = new ArrayList<>(List.of("# " + about));
		notes.forEach(note -> lines.add("# " + note));
		lines.add(String.join(",", columns));
		rows.forEach(row -> lines.add(String.join(",", row)));
		return String.join("\n", lines) + "\n";
	}

	/** For a page: "rows" of an id and what is shown of its hashes, each named, and "notes". */
	Map<String, Object> values() {
		return Map.of("rows", rows.stream().map(row -> Map.of("image", row.get(0), "hashes", SHOWN.stream().filter(columns::contains)
			.filter(column -> !row.get(columns.indexOf(column)).isEmpty()).map(column -> column + ": " + row.get(columns.indexOf(
				column))).toList())).toList(), "notes", notes);
	}
}
