package org.visavis.desk;

import java.util.ArrayList;
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

	private static final List<String> LINKS = List.of("identical", "same");

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
		return words.unread() + (lines.isEmpty() ? "   nothing found, which says nothing\n" : "") + lines.stream().limit(LISTED).map(
			line -> "   " + line + "\n").collect(Collectors.joining()) + (lines.size() > LISTED ? "   and " + (lines.size() - LISTED) + " more\n" : "");
	}

	private String unread() {
		final long problems = record.table("images.csv").column("problem").stream().filter(problem -> !problem.isEmpty()).count();
		return problems == 0 ? "" : "   " + problems + (problems == 1 ? " file" : " files") + " with a problem (images.csv)\n";
	}

	private List<String> markers() {
		return record.table("markers.csv").named().stream().map(row -> names.get(row.get("image")) + ": " + row.get("marker") + ", " + row.get(
			"kind") + ". " + row.get("worth")).toList();
	}

	private List<String> copies() {
		return record.table("copies.csv").named().stream().map(row -> names.get(row.get("questioned")) + " and " + names.getOrDefault(row.get(
			"other"), row.get("other")) + ": " + row.get("agreement") + ", " + row.get("bits") + " of 256 bits differ").toList();
	}

	/** The links with what they mean, and how much else was compared. */
	private List<String> traces() {
		final List<Map<String, String>> rows = record.table("traces.csv").named(), links = rows.stream().filter(row -> LINKS.contains(row.get(
			"kind"))).toList();
		final List<String> lines = new ArrayList<>();
		links.forEach(row -> lines.add(names.get(row.get("questioned")) + (row.get("face").isEmpty() ? "" : ", face " + row.get("face")) + ", and " +
			names.get(row.get("candidate")) + ": " + row.get("verdict")));
		if (!links.isEmpty()) lines.add("That is: derived from that photograph, or from a frame or burst photograph within a fraction of a second of it, or " +
			"from a common parent.");
		final long open = rows.stream().filter(row -> row.get("kind").equals("inconclusive")).count();
		if (rows.size() > links.size()) lines.add("Further comparisons: " + open + " inconclusive, " + (rows.size() - links.size() - open) + " not supported");
		return lines;
	}
}
