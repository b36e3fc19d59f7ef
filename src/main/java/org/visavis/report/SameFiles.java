package org.visavis.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of a record with the same bytes. */
final class SameFiles {

	private SameFiles() {}

	/**
	 * Rows of images.csv of files with the same bytes as one that the answers are not about, such as a questioned one among the
	 * references; those of the same bytes together, in their order.
	 *
	 * @param listed how the ids of the photographs begin that the answers are about, whose copies among each other they name themselves
	 */
	static List<List<Map<String, String>>> of(final RecordRows rows, final String listed) throws IOException {
		return among(rows.all("images.csv").stream()).stream().filter(files -> files.stream().anyMatch(file -> !file.get("image").startsWith(
			listed))).toList();
	}

	/** Those of some rows of images.csv, of which the bytes are known, that have the same bytes as another; likewise. */
	static List<List<Map<String, String>>> among(final Stream<Map<String, String>> images) {
		return images.filter(row -> !row.get("sha256").isEmpty()).collect(Collectors.groupingBy(row -> row.get("sha256"), LinkedHashMap::new,
			Collectors.toList())).values().stream().filter(files -> files.size() > 1).toList();
	}
}
