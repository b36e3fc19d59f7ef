package org.visavis.plate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.visavis.UserError;
import org.visavis.exhibit.ExhibitFace;
import org.visavis.seal.RecordedFace;
import org.visavis.table.Table;

/**
 * The faces of a record, complete or not yet, by id.
 *
 * @param record a folder with images.csv, faces.csv and, where faces were corrected, corrections.csv
 */
public record ExhibitFaces(Path record) {

	/** Ids become parts of file names. */
	private static final Pattern ID = Pattern.compile("[A-Z]\\d+\\.\\d+");

	/**
	 * A face and what an exhibit says of it.
	 *
	 * @param key the macro key whose value the id is
	 */
	public ExhibitFace find(final String key, final String id) throws IOException {
		final Map<String, String> face = Table.find(record.resolve("faces.csv"), "face", id).filter(f -> ID.matcher(id)
			.matches()).orElseThrow(() -> new UserError(key + " is '" + id + "'; expected an id of faces.csv such as Q1.1."));
		final Map<String, String> image = Table.find(record.resolve("images.csv"), "image", face.get("image")).orElseThrow(
			() -> new UserError(record.resolve("images.csv") + " has no row for " + face.get("image") +
				"; expected one for each photograph."));
		return new ExhibitFace(RecordedFace.of(face, image), image.get("processing"), isCorrected(id));
	}

	private boolean isCorrected(final String id) throws IOException {
		final Path corrections = record.resolve("corrections.csv");
		return Files.exists(corrections) && Table.find(corrections, "face", id).isPresent();
	}
}
