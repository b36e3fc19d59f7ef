package org.visavis.exhibit;

import java.util.Map;

import org.visavis.picture.PlainText;

/**
 * A picture of a record that an exhibit of a trace shows.
 *
 * @param id of the picture, such as "Q1"
 * @param path as images.csv has it
 * @param sha256 of its file
 * @param processing what was done to get its pixels, as images.csv has it
 */
public record TracedSource(String id, String path, String sha256, String processing) {

	private static final int NAME = 80, TEXT = 200, HASH_DIGITS = 16;

	/** Of a row of images.csv. */
	public static TracedSource of(final Map<String, String> image) {
		return new TracedSource(image.get("image"), image.get("path"), image.get("sha256"), image.get("processing"));
	}

	/** In plain signs; without its folder, which may say more of a person than belongs on an exhibit. */
	String words() {
		return PlainText.of(id, NAME) + ", file \"" + PlainText.of(path.substring(path.lastIndexOf('/') + 1), NAME) + "\", SHA-256 beginning with " +
			sha256.substring(0, HASH_DIGITS) + (processing.isEmpty() ? "" : "; pixels read from the file with: " + PlainText.of(processing,
				TEXT));
	}
}
