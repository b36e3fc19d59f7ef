package org.visavis.procedure;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.examination.Checklist;
import org.visavis.examination.Examinations;
import org.visavis.examination.Rating;
import org.visavis.examination.RatingFile;
import org.visavis.request.ComponentList;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;

/**
 * {@code Examine Pair...}: stores what an examiner saw of two faces, and the examiner's own rating, in the history of a
 * record. Nothing stored is ever replaced; a later entry stands beside the earlier one. It neither shows nor reads what
 * the program or anybody else found of the pair.
 */
public final class ExaminePair {

	private static final int LONGEST = 10_000;

	private ExaminePair() {}

	/**
	 * What an examiner stores of a pair.
	 *
	 * @param faceA the id of the face that comes first in faces.csv
	 * @param faceB that of another face
	 * @param examiner the name
	 * @param rating the word of a {@link Rating}; empty for none
	 * @param note on the rating; may be empty
	 * @param checklist the path of a filled checklist; empty for none
	 * @param components the path of a laboratory's own list; empty for the program's
	 */
	public record Examination(String faceA, String faceB, String examiner, String rating, String note, String checklist,
		String components)
	{

		/** The same with the rating and the note of a file; this one where the path is blank. */
		public Examination rated(final String file) {
			if (file.isBlank()) return this;
			if (!rating.isBlank()) throw new UserError("rating_file is " + file + " and rating " + rating +
				"; expected one of them.");
			final RatingFile read = RatingFile.read(Procedure.path("rating_file", file));
			return new Examination(faceA, faceB, examiner, read.rating().toString(), read.note(), checklist, components);
		}
	}

	/** Opens a record to examine a pair on the screen. */
	public static SealedRecord open(final String record) {
		return SealedRecord.open(Procedure.path("record", record));
	}

	/** Stores a checklist, a rating or both, the checklist first. */
	public static Outcome run(final String record, final Examination examination) {
		final Optional<Checklist> checklist = examination.checklist.isBlank() ? Optional.empty() : Optional.of(ComponentList
			.of(examination.components).filled(Procedure.path("checklist", examination.checklist)));
		return store(open(record), examination, checklist, false);
	}

	/**
	 * Stores a checklist, a rating or both.
	 *
	 * @param facesShown whether both faces were shown on the screen to the examiner for it; the rating's entry says so
	 */
	public static Outcome store(final SealedRecord record, final Examination examination,
		final Optional<Checklist> checklist, final boolean facesShown)
	{
		check(record, examination);
		final Optional<Rating> rating = examination.rating.isBlank() ? Optional.empty() : Optional.of(Rating.of(
			examination.rating));
		if (checklist.isEmpty() && rating.isEmpty()) throw new UserError(
			"rating and checklist are empty; expected one of them or both.");
		checklist.ifPresent(c -> add(record, examination, c));
		rating.ifPresent(r -> add(record, examination, r, facesShown));
		return new Outcome(record.path(), "Stored the " + (checklist.isPresent() ? "checklist" : "") + (checklist
			.isPresent() && rating.isPresent() ? " and the " : "") + (rating.isPresent() ? "rating" : "") + " of " +
			examination.faceA + " and " + examination.faceB + " by " + examination.examiner + ": " + record.path());
	}

	/** Refuses two faces that are not of the record or not in its order, and an examination without a name. */
	public static void check(final SealedRecord record, final Examination examination) {
		if (examination.examiner.isBlank()) throw new UserError("examiner is empty; expected the name of who examines.");
		for (final String text : List.of(examination.examiner, examination.note))
			if (text.length() > LONGEST) throw new UserError("A text has " + text.length() + " characters; expected at most " +
				LONGEST + ".");
		requireOrder(record, examination);
	}

	private static int place(final String key, final String face, final List<String> faces, final SealedRecord record) {
		if (!faces.contains(face)) throw new UserError(key + " is '" + face + "'; expected an id of " + record.path().resolve("faces.csv") + ".");
		return faces.indexOf(face);
	}

	/** The same pair must always have the same name, whichever face somebody looks at first. */
	private static void requireOrder(final SealedRecord record, final Examination examination) {
		final List<String> faces = record.table("faces.csv").column("face");
		final int a = place("face_a", examination.faceA, faces, record), b = place("face_b", examination.faceB, faces, record);
		if (a >= b) throw new UserError("face_a is " + examination.faceA + " and face_b " + examination.faceB +
			"; expected two faces, the first of them earlier in faces.csv.");
	}

	private static void add(final SealedRecord record, final Examination examination, final Checklist checklist) {
		final String file = "checklists/" + examination.faceA + "-" + examination.faceB + "-" + (record.history().size() +
			1) + ".csv";
		final Map<String, String> content = pair(examination);
		content.put("file", file);
		record.add(examination.examiner, Examinations.CHECKLIST, content, Map.of(file, checklist::write));
	}

	private static void add(final SealedRecord record, final Examination examination, final Rating rating,
		final boolean facesShown)
	{
		final Map<String, String> content = pair(examination);
		content.put("rating", rating.toString());
		content.put("note", examination.note);
		content.put(Examinations.FACES_SHOWN, Boolean.toString(facesShown));
		record.add(examination.examiner, Examinations.RATING, content, Map.of());
	}

	private static Map<String, String> pair(final Examination examination) {
		final Map<String, String> content = new LinkedHashMap<>();
		content.put("face_a", examination.faceA);
		content.put("face_b", examination.faceB);
		return content;
	}
}
