package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.visavis.Progress;
import org.visavis.mark.KeyFile;
import org.visavis.mark.MarkKey;
import org.visavis.request.ProtectionKeys;
import org.visavis.table.MarksTable;

/** Looks for marks in the questioned pictures of a run, and writes marks.csv and marked_faces.csv. */
public final class CheckRun {

	/** What a thread needs for a photograph of 24 megapixels, in bytes. */
	private static final long MEMORY = 1_000_000_000;

	private CheckRun() {}

	/**
	 * Checks all pictures.
	 *
	 * @param method the SHA-256 of the method of the run
	 * @param own the keys that the command alone has
	 * @return what was counted
	 */
	public static Map<String, Object> write(final Path record, final Faces faces, final String method, final Map<String, String> own,
		final Progress progress) throws IOException
	{
		final Path keyFile = Path.of(own.get(ProtectionKeys.KEY_FILE));
		final MarkKey key = KeyFile.read(keyFile);
		final ProtectedPhotographs records = ProtectedPhotographs.of(key, keyFile, Path.of(own.get(ProtectionKeys.RECORD)));
		final List<MarksTable.Row> rows = new ArrayList<>();
		final List<MarksTable.FaceRow> faceRows = new ArrayList<>();
		for (final MarkCheck.Found found : all(new MarkCheck(key, records.photographs(), method), faces, progress)) {
			rows.addAll(found.rows());
			faceRows.addAll(found.faces());
		}
		MarksTable.write(record, rows, faceRows);
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("questioned", faces.items().size());
		counts.put("protected_photographs", records.photographs().size());
		counts.put("records_of_another_key", records.ofAnotherKey());
		counts.put("marks", rows.stream().filter(row -> row.kind().equals("mark")).count());
		counts.put("pictures_with_a_mark", rows.stream().filter(row -> row.kind().equals("mark")).map(MarksTable.Row::questioned).distinct().count());
		counts.put("faces_as_protected", faceRows.stream().filter(row -> row.kind().equals("protected")).count());
		counts.put("faces_of_others", faceRows.stream().filter(row -> row.kind().equals("another")).count());
		return counts;
	}

	private static List<MarkCheck.Found> all(final MarkCheck check, final Faces faces, final Progress progress) throws IOException {
		final ExecutorService pool = Executors.newFixedThreadPool(PhotoThreads.count(MEMORY));
		try {
			final List<Future<MarkCheck.Found>> running = new ArrayList<>();
			for (int i = 0; i < faces.items().size(); i++) {
				final int picture = i;
				running.add(pool.submit(() -> {
					if (progress.isCancelled()) throw new CancellationException("Cancelled; the same line goes on from there.");
					return check.of(faces.items().get(picture), faces.results().get(picture));
				}));
			}
			final List<MarkCheck.Found> found = new ArrayList<>();
			for (final Future<MarkCheck.Found> one : running) {
				found.add(Threads.result(one));
				progress.report(found.size(), running.size(), "Questioned pictures");
			}
			return found;
		}
		finally {
			pool.shutdownNow();
		}
	}
}
