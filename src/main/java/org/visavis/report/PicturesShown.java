package org.visavis.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.seal.SealedRecord;

/**
 * The pictures that a report shows, as data URIs.
 *
 * @param answer whose photographs and faces are shown
 * @param exhibits rows of exhibits.csv that are shown
 */
record PicturesShown(SealedRecord record, FirstPage answer, List<Map<String, String>> exhibits) {

	/** By the names that the templates use; none where none are wanted. */
	Map<String, Object> all(final boolean wanted) throws IOException {
		if (!wanted) return Map.of("overlays", List.of(), "exhibitPictures", Map.of(), "facePictures", Map.of());
		return Map.of("overlays", overlays(), "exhibitPictures", plates(), "facePictures", answer.pictures(record));
	}

	private List<Map<String, String>> overlays() throws IOException {
		final List<Map<String, String>> overlays = new ArrayList<>();
		for (final Map<String, String> image : answer.items()) {
			final String file = "overlays/" + image.get("image") + ".png";
			if (record.has(file)) overlays.add(Map.of("image", image.get("image"), "file", file, "data", data(file)));
		}
		return overlays;
	}

	private Map<String, String> plates() throws IOException {
		final Map<String, String> plates = new LinkedHashMap<>();
		for (final Map<String, String> exhibit : exhibits) {
			final String file = exhibit.get("file");
			if (file.endsWith(".png") && record.has(file)) plates.put(file, data(file));
		}
		return plates;
	}

	private String data(final String file) throws IOException {
		return ReportPictures.data(record.path().resolve(file));
	}
}
