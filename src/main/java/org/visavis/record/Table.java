package org.visavis.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table of a record, as text: what its CSV file holds. */
public record Table(List<String> header, List<List<String>> rows) {

	/** Reads a CSV file of a record. */
	public static Table read(final Path csv) throws IOException {
		final List<List<String>> all = CsvFile.read(csv);
		return new Table(all.get(0), all.subList(1, all.size()));
	}

	/** The cells of a column. */
	public List<String> column(final String name) {
		final int column = header.indexOf(name);
		if (column < 0) throw new IllegalArgumentException("No column " + name + " in " + header);
		return rows.stream().map(row -> row.get(column)).toList();
	}
}
