package org.visavis.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a line of a hash list has its hash and its quality.
 *
 * @param hash column of the hash, the first being 0
 * @param quality column of the quality, -1 where there is none
 */
record HashLine(int hash, int quality) {

	/** As PDQ's tools write it: hash, quality, anything; a line may end before. */
	static final HashLine PLAIN = new HashLine(0, 1);

	private static final List<String> HASH = List.of("pdq", "hash", "pdq_hash", "signal", "indicator", "value"), QUALITY = List.of("quality",
		"pdq_quality");

	/** By the names of a header; empty columns are skipped, and case does not count. */
	static HashLine of(final List<String> header) {
		final List<String> names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
		return new HashLine(HASH.stream().mapToInt(names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1), QUALITY.stream().mapToInt(
			names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1));
	}

	/** The cells of a line of CSV, without the spaces around them; a cell in quotation marks may hold commas. */
	static List<String> cells(final String line) {
		if (line.indexOf('"') < 0) return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
		final List<String> cells = new ArrayList<>();
		final StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			final char c = line.charAt(i);
			if (c == '"') quoted = !quoted;
			else if (c == ',' && !quoted) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			}
			else cell.append(c);
		}
		cells.add(cell.toString().strip());
		return cells;
	}
}
