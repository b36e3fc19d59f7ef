package org.visavis.originals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.record.Manifest;
import org.visavis.request.Procedure;
import org.visavis.table.Item;

/** Where the files lie now that a record was made of. */
interface Whereabouts {

	/**
	 * The whereabouts of the files of a record.
	 *
	 * @param photographs a folder, a file or a list in which they lie somewhere, whatever they are called; empty for where
	 *          they lay when the record was made
	 */
	static Whereabouts of(final Manifest manifest, final String photographs) throws IOException {
		return photographs.isBlank() ? OriginalPlaces.of(manifest) : FilesByContent.in(Procedure.path("photographs",
			photographs));
	}

	/**
	 * The file that may be a photograph.
	 *
	 * @param image a row of images.csv
	 */
	Optional<Path> photograph(Map<String, String> image);

	/**
	 * The file that may be another one that was read.
	 *
	 * @param path as it was given
	 */
	Optional<Path> file(String path, Manifest.ReadFile file);

	/** The photographs that a run would take now and the record has not. */
	List<Item> added(List<Map<String, String>> images);
}
