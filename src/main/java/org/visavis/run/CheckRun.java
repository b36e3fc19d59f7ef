package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.mark.KeyFile;
import org.visavis.mark.MarkKey;
import org.visavis.request.ProtectionKeys;
import org.visavis.table.MarksTable;

/** Looks for marks in the questioned pictures of a run, and writes marks.csv and marked_faces.csv. */
public final class CheckRun {

	/** What a thread needs for a photograph of 24 megapixels, in bytes. */
	private static final long MEMORY = 1_000_000_000;

	private final MarkKey key;
	private final ProtectedPhotographs records;

	private CheckRun(final MarkKey key, final ProtectedPhotographs records) {
		this.key = key;
		this.records = records;
	}

	/**
	 * Opens the key and the records.
	 *
	 * @param own the keys that the command alone has
	 */
	public static CheckRun of(final Map<String, String> own) {
		final MarkKey key = KeyFile.read(Path.of(own.get(ProtectionKeys.KEY_FILE)));
		final Path records = Path.of(own.get(ProtectionKeys.RECORD));
		try {
			return new CheckRun(key, ProtectedPhotographs.of(key, Path.of(own.get(ProtectionKeys.KEY_FILE)), records));
		}
		catch (final IOException e) {
			throw new UserError("record is " + records + ", which cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** For each record of the key how it is sealed, in words, by its name. */
	public Map<String, String> seals() {
		return records.seals();
	}

	/**
	 * Checks all pictures.
	 *
	 * @param method the SHA-256 of the method of the run
	 * @return what was counted
	 */
	public Map<String, Object> write(final Path record, final Faces faces, final String method, final Progress progress) throws IOException {
		final MarkCheck check = new MarkCheck(key, records.photographs(), method);
		final List<MarksTable.Row> rows = new ArrayList<>();
		final List<MarksTable.FaceRow> faceRows = new ArrayList<>();
		for (final MarkCheck.Found found : Threads.all(faces.items().size(), MEMORY, i -> check.of(faces.items().get(i), faces.results().get(i)),
			"Questioned pictures", progress))
		{
			rows.addAll(found.rows());
			faceRows.addAll(found.faces());
		}
		MarksTable.write(record, rows, faceRows);
		return counts(faces.items().size(), rows, faceRows);
	}

	private Map<String, Object> counts(final int questioned, final List<MarksTable.Row> rows, final List<MarksTable.FaceRow> faceRows) {
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("questioned", questioned);
		counts.put("protected_photographs", records.photographs().size());
		counts.put("records_of_another_key", records.ofAnotherKey());
		counts.put("marks", rows.stream().filter(row -> row.kind().equals("mark")).count());
		counts.put("pictures_with_a_mark", rows.stream().filter(row -> row.kind().equals("mark")).map(MarksTable.Row::questioned).distinct().count());
		counts.put("faces_as_protected", faceRows.stream().filter(row -> row.kind().equals("protected")).count());
		counts.put("faces_of_others", faceRows.stream().filter(row -> row.kind().equals("another")).count());
		return counts;
	}
}
