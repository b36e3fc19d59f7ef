package org.visavis.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.answer.Answer;
import org.visavis.cases.OriginSearch;
import org.visavis.seal.SealedRecord;

/** What the record of a search comes to, a line for each finding. */
final class OriginWords {

	/** Findings that are listed; the page of the record has all. */
	private static final int LISTED = 200;

	private final SealedRecord record;
	private final Map<String, String> names;

	private OriginWords(final SealedRecord record) {
		this.record = record;
		names = record.table("images.csv").named().stream().collect(Collectors.toMap(image -> image.get("image"), Answer::name));
	}

	static String of(final OriginSearch search, final SealedRecord record) {
		final OriginWords words = new OriginWords(record);
		final List<String> lines = switch (search) {
			case PROVENANCE -> words.markers();
			case COPIES -> words.copies();
			case TRACES -> words.traces();
		};
		if (lines.isEmpty()) return "   nothing found, which says nothing\n";
		return lines.stream().limit(LISTED).map(line -> "   " + line + "\n").collect(Collectors.joining()) + (lines.size() > LISTED ? "   and " + (lines
			.size() - LISTED) + " more\n" : "");
	}

	private List<String> markers() {
		return record.table("markers.csv").named().stream().map(row -> names.get(row.get("image")) + ": " + row.get("marker") + ", " + row.get(
			"kind") + ". " + row.get("worth")).toList();
	}

	private List<String> copies() {
		return record.table("copies.csv").named().stream().map(row -> names.get(row.get("questioned")) + " and " + names.getOrDefault(row.get(
			"other"), row.get("other")) + ": " + row.get("agreement") + ", " + row.get("bits") + " of 256 bits differ").toList();
	}

	/** The links, and what else was compared only where no link was found. */
	private List<String> traces() {
		final List<Map<String, String>> links = record.table("traces.csv").named().stream().filter(row -> row.get("kind").equals("identical") || row
			.get("kind").equals("same")).toList();
		return links.stream().map(row -> names.get(row.get("questioned")) + (row.get("face").isEmpty() ? "" : ", face " + row.get("face")) + ", and " +
			names.get(row.get("candidate")) + ": " + row.get("verdict")).toList();
	}
}
