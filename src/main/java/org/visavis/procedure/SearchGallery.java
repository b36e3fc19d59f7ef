package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.visavis.Progress;
import org.visavis.enrol.GallerySearch;
import org.visavis.originals.RecordedPhotos;
import org.visavis.plate.PlatesOfPairs;
import org.visavis.request.Presentation;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.SearchKeys;
import org.visavis.request.Searched;
import org.visavis.request.Settings;
import org.visavis.run.Faces;
import org.visavis.run.Outcome;
import org.visavis.run.PairsOfFaces;
import org.visavis.run.RecordRun;

/** {@code Search Gallery...}: every questioned face against every face of galleries. */
public final class SearchGallery {

	/** Writes what was found into a record. */
	private interface HitsWriter {

		void write(Path record, Faces faces) throws IOException;
	}

	private SearchGallery() {}

	/**
	 * Makes a record of the questioned photographs and those found: the files of {@code Compare Faces...}, and hits.csv.
	 *
	 * @param questioned an image file, a folder or a list file with the unknown persons
	 * @param gallery the folder of a gallery or a list file of such folders
	 * @param output the record's folder
	 * @param plates how many pairs get a plate
	 */
	public static Outcome run(final String questioned, final String gallery, final String output, final Settings settings,
		final SearchKeys keys, final int plates, final Progress progress)
	{
		return run(Procedure.of(RecordKind.SEARCH.command(), settings, "questioned", questioned, RecordKind.GALLERY, gallery).with(
			SearchKeys.TOP, keys.top()).with(SearchKeys.PAST_DATE, keys.pastDate()).with(Presentation.PLATES, plates), output, progress);
	}

	/** The same; a record that is made again is made without the galleries, and has no hits.csv. */
	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		if (procedure.recorded().isPresent()) return record(procedure, output, (record, faces) -> {}, progress);
		final GallerySearch search = GallerySearch.of(procedure, Procedure.path("output", output), progress);
		return record(search.procedure(), output, search::writeHits, progress);
	}

	private static Outcome record(final Procedure procedure, final String output, final HitsWriter hits, final Progress progress) {
		final Searched searched = procedure.searched().orElseThrow();
		return RecordRun.run(procedure, output, true, (record, method, calibration, faces) -> {
			final Map<String, Object> counts = searched.said();
			counts.putAll(new PairsOfFaces(method, calibration, faces, procedure.settings().persons()).writeSearched(record, Procedure.idPrefix(
				"questioned"), searched.compared()));
			counts.putAll(PlatesOfPairs.write(record, Presentation.plates(procedure.own()), face -> RecordedPhotos.read(faces.file(face.image()),
				face)));
			hits.write(record, faces);
			return counts;
		}, progress);
	}
}
