package org.visavis.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.seal.SealedRecord;

/** Hashes that a record holds already, in its hashes.csv. */
final class PerceptualHashes {

	private static final String TABLE = "hashes.csv";
	private static final List<String> KNOWN = List.of("image", "sha256", "md5");

	private PerceptualHashes() {}

	/** By the id of the photograph, column by column, without where its borders lie; empty where there is no such table. */
	static Map<String, Map<String, String>> of(final SealedRecord record) {
		final Map<String, Map<String, String>> hashes = new LinkedHashMap<>();
		if (record.has(TABLE)) record.table(TABLE).named().forEach(row -> hashes.put(row.get("image"), row));
		return hashes;
	}

	/** The columns that a notice has: md5, then others in the order of the table. */
	static List<String> columns(final SealedRecord record) {
		final List<String> columns = new ArrayList<>(List.of("md5"));
		if (record.has(TABLE)) record.table(TABLE).header().stream().filter(column -> !KNOWN.contains(column) && !column.startsWith(
			"border_")).forEach(columns::add);
		return columns;
	}
}
