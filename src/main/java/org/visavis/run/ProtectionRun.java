package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.Progress;
import org.visavis.file.OwnerOnly;
import org.visavis.mark.KeyFile;
import org.visavis.request.ProtectionKeys;
import org.visavis.table.MarkedPhotograph;
import org.visavis.table.ProtectionsTable;

/** Marks the photographs of a run, and writes protections.csv, face_codes.csv and the marked pictures. */
public final class ProtectionRun {

	/** What a thread needs for a photograph of 24 megapixels, in bytes. */
	private static final long MEMORY = 1_500_000_000;

	private ProtectionRun() {}

	/**
	 * Marks all photographs.
	 *
	 * @param own the keys that the command alone has
	 * @return what was counted
	 */
	public static Map<String, Object> write(final Path record, final Faces faces, final Map<String, String> own, final Progress progress)
		throws IOException
	{
		OwnerOnly.folders(record.resolve(PhotographMarking.FOLDER));
		final PhotographMarking marking = new PhotographMarking(record, KeyFile.read(Path.of(own.get(ProtectionKeys.KEY_FILE))), own);
		final List<MarkedPhotograph> marked = Threads.all(faces.items().size(), MEMORY, i -> marking.mark(faces.items().get(i), faces.results()
			.get(i)), "Photographs", progress);
		ProtectionsTable.write(record, faces.results().stream().map(result -> result.facts().sha256()).toList(), marked);
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("marked_pictures", marked.stream().filter(one -> one.problem().isEmpty()).count());
		counts.put("pictures_without_a_mark", marked.stream().filter(one -> !one.problem().isEmpty()).count());
		counts.put("face_codes", marked.stream().mapToInt(one -> one.codes().size()).sum());
		return counts;
	}
}
