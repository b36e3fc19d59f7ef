package org.visavis.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of a record with the same bytes as a file that the answers are not about, such as a questioned one among the references. */
final class SameFiles {

	private SameFiles() {}

	/**
	 * Rows of images.csv, those of the same bytes together, in their order.
	 *
	 * @param listed how the ids of the photographs begin that the answers are about, whose copies among each other they name themselves
	 */
	static List<List<Map<String, String>>> of(final RecordRows rows, final String listed) throws IOException {
		final Map<String, List<Map<String, String>>> same = new LinkedHashMap<>();
		rows.each("images.csv", row -> {
			if (!row.get("sha256").isEmpty()) same.computeIfAbsent(row.get("sha256"), hash -> new ArrayList<>()).add(row);
		});
		return same.values().stream().filter(files -> files.size() > 1 && files.stream().anyMatch(file -> !file.get("image").startsWith(
			listed))).toList();
	}
}
