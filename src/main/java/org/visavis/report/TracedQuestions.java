package org.visavis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.table.ImagesTable;
import org.visavis.table.TracesTable;

/**
 * What a search for the source comes to for each questioned picture, whatever became of it.
 *
 * @param images the rows of images.csv by id
 * @param traces the rows of traces.csv
 */
record TracedQuestions(Map<String, Map<String, String>> images, List<Map<String, String>> traces) {

	static TracedQuestions of(final List<Map<String, String>> images, final List<Map<String, String>> traces) {
		final Map<String, Map<String, String>> byId = new LinkedHashMap<>();
		images.forEach(image -> byId.put(image.get("image"), image));
		return new TracedQuestions(byId, traces);
	}

	/** For a page: of each questioned picture "image", "result" and "lines", a sentence each. */
	List<Map<String, Object>> rows() {
		final Map<String, List<Map<String, String>>> byQuestioned = traces.stream().collect(Collectors.groupingBy(row -> row.get("questioned")));
		return images.values().stream().filter(TracedQuestions::isQuestioned).map(image -> row(image, byQuestioned.getOrDefault(image
			.get("image"), List.of()))).toList();
	}

	private Map<String, Object> row(final Map<String, String> image, final List<Map<String, String>> own) {
		final List<String> links = lines(own.stream().filter(TracesTable::isLink).toList());
		final List<String> doubts = lines(own.stream().filter(row -> row.get("kind").equals("inconclusive")).toList());
		final long compared = own.stream().map(row -> row.get("candidate")).distinct().count();
		if (isUnread(image)) return row(image, "not readable", List.of(ImagesTable.problem(image)));
		if (!links.isEmpty()) return row(image, "linked to", links);
		if (!doubts.isEmpty()) return row(image, "inconclusive", doubts);
		if (compared == 0) return row(image, "not compared", List.of("no candidate that can be read"));
		return row(image, "not supported", List.of(compared + (compared == 1 ? " candidate" : " candidates") + " compared in full"));
	}

	private static boolean isQuestioned(final Map<String, String> image) {
		return image.get("image").startsWith("Q");
	}

	/** Whether a file could not be read as a picture. */
	static boolean isUnread(final Map<String, String> image) {
		return image.getOrDefault(ImagesTable.PIXELS, image.get("width")).isEmpty();
	}

	private static Map<String, Object> row(final Map<String, String> image, final String result, final List<String> lines) {
		return Map.of("image", image.get("image"), "result", result, "lines", lines);
	}

	/** A line for each candidate. */
	private List<String> lines(final List<Map<String, String>> rows) {
		final Map<String, List<String>> byCandidate = new LinkedHashMap<>();
		rows.forEach(row -> byCandidate.computeIfAbsent(row.get("candidate"), candidate -> new ArrayList<>()).add((row.get("face").isEmpty()
			? "picture" : "face " + row.get("face")) + ": " + said(row)));
		return byCandidate.entrySet().stream().map(entry -> named(entry.getKey()) + ": " + String.join("; ", entry.getValue())).toList();
	}

	/** The verdict of a row; of two files with the same bytes that they are. */
	String said(final Map<String, String> row) {
		final boolean isSame = row.get("kind").equals("identical") && images.containsKey(row.get("candidate")) && images.get(row.get(
			"questioned")).get("sha256").equals(images.get(row.get("candidate")).get("sha256"));
		return isSame ? "the same bytes" : row.get("verdict");
	}

	/** Candidates that are one file under several names, a text for each such file. */
	List<String> oneFile() {
		return SameFiles.among(images.values().stream().filter(image -> !isQuestioned(image))).stream().map(files -> files.stream().map(
			image -> named(image.get("image"))).collect(Collectors.joining(" and "))).toList();
	}

	private String named(final String id) {
		return images.containsKey(id) ? id + " (" + ImagesTable.plain(images.get(id).get("path")) + ")" : id;
	}
}
