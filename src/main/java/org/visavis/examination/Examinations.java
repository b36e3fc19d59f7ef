package org.visavis.examination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visavis.record.HistoryEntry;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;

/**
 * What examiners said of pairs of faces, read from the history of a record.
 *
 * @param blind whether the record was made with its likelihood ratios kept back
 * @param pairs in the order in which they were first examined
 */
public record Examinations(boolean blind, List<Pair> pairs) {

	public static final String RATING = "rating", CHECKLIST = "checklist", REVEAL = "reveal";
	/** Of a rating's entry: whether both faces were shown on the screen for it. */
	public static final String FACES_SHOWN = "faces_shown";

	/** When something was stored, as the order of the history has it. */
	public enum When {
		BEFORE_REVEAL("before the record showed the likelihood ratio"),
		AFTER_REVEAL("after the record had shown the likelihood ratio"),
		OPEN("in a record whose likelihood ratios were never kept back");

		private final String words;

		When(final String words) {
			this.words = words;
		}

		@Override
		public String toString() {
			return words;
		}
	}

	/** A pair and who examined it, in the order of their first entries. */
	public record Pair(String faceA, String faceB, List<Examiner> examiners) {

		/** Where the last words of the examiners differ; empty if they agree or only one examined the pair. */
		public List<Disagreement> disagreements() {
			return Disagreement.among(examiners);
		}
	}

	/** All that an examiner stored of a pair, in order; nothing is ever replaced. */
	public record Examiner(String name, List<Rated> ratings, List<Checked> checklists) {}

	/**
	 * A rating.
	 *
	 * @param number of its entry in the history
	 * @param afterChecklist whether the examiner had stored a checklist of the pair before
	 * @param facesShown whether the program showed the examiner both faces for it; not so where a macro or the fields of
	 *          a dialog gave the rating
	 */
	public record Rated(int number, String time, When when, boolean afterChecklist, boolean facesShown, Rating rating,
		String note)
	{}

	/**
	 * A checklist.
	 *
	 * @param number of its entry in the history
	 * @param file its path in the record
	 */
	public record Checked(int number, String time, When when, String file, Checklist checklist) {}

	/** Reads a record's. */
	public static Examinations of(final SealedRecord record) {
		final boolean blind = record.has(Withheld.NAME);
		final Map<List<String>, Map<String, Examiner>> pairs = new LinkedHashMap<>();
		When when = blind ? When.BEFORE_REVEAL : When.OPEN;
		for (final HistoryEntry entry : record.history()) {
			if (entry.action().equals(REVEAL) && blind) when = When.AFTER_REVEAL;
			if (!List.of(RATING, CHECKLIST).contains(entry.action())) continue;
			final Map<String, String> content = entry.content();
			add(record, entry, when, pairs.computeIfAbsent(List.of(content.get("face_a"), content.get("face_b")),
				pair -> new LinkedHashMap<>()).computeIfAbsent(entry.who(), name -> new Examiner(name, new ArrayList<>(),
					new ArrayList<>())));
		}
		return new Examinations(blind, pairs.entrySet().stream().map(p -> new Pair(p.getKey().get(0), p.getKey().get(1), List
			.copyOf(p.getValue().values()))).toList());
	}

	private static void add(final SealedRecord record, final HistoryEntry entry, final When when,
		final Examiner examiner)
	{
		final Map<String, String> content = entry.content();
		if (entry.action().equals(RATING)) examiner.ratings.add(new Rated(entry.number(), entry.time(), when,
			!examiner.checklists.isEmpty(), Boolean.parseBoolean(content.get(FACES_SHOWN)), Rating.of(content.get("rating")), content.get("note")));
		else examiner.checklists.add(new Checked(entry.number(), entry.time(), when, content.get("file"), Checklist.of(record,
			content.get("file"))));
	}

	/**
	 * Where examiners differ.
	 *
	 * @param about "rating" or a component
	 * @param statements each examiner's last word, by name
	 */
	public record Disagreement(String about, Map<String, String> statements) {

		private static List<Disagreement> among(final List<Examiner> examiners) {
			final Map<String, Map<String, String>> all = new LinkedHashMap<>();
			for (final Examiner examiner : examiners) {
				last(examiner.ratings).forEach(r -> all.computeIfAbsent(RATING, key -> new LinkedHashMap<>()).put(examiner.name, r
					.rating().sentence()));
				last(examiner.checklists).flatMap(c -> c.checklist.observations().stream()).forEach(o -> all.computeIfAbsent(o
					.component(), key -> new LinkedHashMap<>()).put(examiner.name, o.isComparable() ? o.finding() : "a " + o.a() +
						", b " + o.b()));
			}
			return all.entrySet().stream().filter(e -> e.getValue().values().stream().distinct().count() > 1).map(e -> new Disagreement(e.getKey(), e.getValue())).toList();
		}

		private static <T> Stream<T> last(final List<T> all) {
			return all.stream().skip(Math.max(0, all.size() - 1));
		}
	}
}
