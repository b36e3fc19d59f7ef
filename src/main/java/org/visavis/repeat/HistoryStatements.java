package org.visavis.repeat;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.examination.Checklist;
import org.visavis.examination.Examinations;
import org.visavis.examination.Observation;
import org.visavis.examination.Rating;
import org.visavis.record.HistoryEntry;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;

/**
 * What people state in the history of a record. None of it can be made again; what can be seen is whether it is what the
 * commands write, of faces of the record and in an order in which it can have been written.
 */
final class HistoryStatements {

	private static final String NAME = "history.jsonl";

	private final SealedRecord record;
	private final List<HistoryEntry> entries;
	private final List<String> faces;
	private final List<Reproduced> found = new ArrayList<>();

	private HistoryStatements(final SealedRecord record) {
		this.record = record;
		entries = record.history();
		faces = record.has("faces.csv") ? record.table("faces.csv").column("face") : List.of();
	}

	/** A row for each entry that cannot have been written so, and one for the history; none where there is no history. */
	static List<Reproduced> of(final SealedRecord record) {
		final HistoryStatements statements = new HistoryStatements(record);
		statements.entries.forEach(statements::check);
		if (record.has(NAME)) statements.found.add(Reproduced.notMade(NAME, "what people state, when and in which order: " +
			"whoever makes the chain of hashes anew can state anything" + statements.backwards()));
		return statements.found;
	}

	private void check(final HistoryEntry entry) {
		try {
			switch (entry.action()) {
				case Examinations.RATING -> checkRating(entry);
				case Examinations.CHECKLIST -> checkChecklist(entry);
				case Examinations.REVEAL -> checkReveal(entry);
				default -> {
					// an exhibit or a report is made again; a person may write anything else
				}
			}
		}
		catch (final UserError e) {
			differ(entry, "an entry as its command writes it", e.getMessage());
		}
	}

	private void checkRating(final HistoryEntry entry) {
		Rating.of(entry.content().getOrDefault("rating", ""));
		checkPair(entry);
	}

	private void checkPair(final HistoryEntry entry) {
		final Map<String, String> content = entry.content();
		final int a = faces.indexOf(content.get("face_a")), b = faces.indexOf(content.get("face_b"));
		if (a < 0 || b <= a) differ(entry, "two faces of faces.csv in its order", content.get("face_a") + " and " + content.get(
			"face_b"));
	}

	private void checkChecklist(final HistoryEntry entry) {
		final Map<String, String> content = entry.content();
		checkPair(entry);
		final String file = "checklists/" + content.get("face_a") + "-" + content.get("face_b") + "-" + entry.number() + ".csv";
		if (!file.equals(content.get("file")) || !entry.files().containsKey(file)) differ(entry, file, String.valueOf(content
			.get("file")));
		else Checklist.of(record, file).observations().stream().map(Observation::problem).flatMap(problem -> problem.stream())
			.findFirst().ifPresent(problem -> differ(entry, "a checklist as an examiner fills it in", problem));
	}

	/** Nothing is shown before an examiner has rated a pair, nor twice. */
	private void checkReveal(final HistoryEntry entry) {
		final List<HistoryEntry> before = entries.subList(0, entry.number() - 1);
		if (!record.has(Withheld.NAME) || before.stream().noneMatch(e -> e.action().equals(Examinations.RATING)) || before
			.stream().anyMatch(e -> e.action().equals(Examinations.REVEAL))) differ(entry,
				"what was kept back, shown once, after a rating", "shown before a rating, twice, or of a run that kept nothing back");
	}

	private void differ(final HistoryEntry entry, final String expected, final String words) {
		found.add(Reproduced.different(NAME + ", entry " + entry.number(), expected, words));
	}

	/** Clocks may be set back: an entry before its time is told and no more. */
	private String backwards() {
		for (int i = 1; i < entries.size(); i++)
			if (isBefore(entries.get(i).time(), entries.get(i - 1).time())) return "; entry " + entries.get(i).number() +
				" states an earlier time than the entry before it";
		return "";
	}

	private static boolean isBefore(final String time, final String other) {
		try {
			return Instant.parse(time).isBefore(Instant.parse(other));
		}
		catch (final DateTimeParseException e) {
			return true;
		}
	}
}
