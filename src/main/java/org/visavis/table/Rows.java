package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table that is filled cell by cell. */
public final class Rows {

	private final List<String> header;
	private final List<List<String>> rows = new ArrayList<>();

	/**
	 * @param columns separated by commas
	 */
	public Rows(final String columns) {
		header = List.of(columns.split(","));
	}

	/** Begins a row. */
	public Rows row() {
		rows.add(new ArrayList<>());
		return this;
	}

	/** Adds a cell of free text. */
	public Rows text(final String text) {
		rows.get(rows.size() - 1).add(CsvFile.text(text));
		return this;
	}

	/** Adds a cell with a whole number. */
	Rows number(final long number) {
		rows.get(rows.size() - 1).add(Long.toString(number));
		return this;
	}

	/** Adds a cell with digits after the point; empty where it is no number, "inf" or "-inf" where it is infinite. */
	Rows number(final double number, final int digits) {
		final String infinite = number > 0 ? "inf" : "-inf";
		rows.get(rows.size() - 1).add(Double.isNaN(number) ? "" : Double.isInfinite(number) ? infinite : FixedDigits.of(
			number, digits));
		return this;
	}

	/** Writes the table, whose rows must be as long as its header. */
	public void write(final Path file) throws IOException {
		for (final List<String> row : rows)
			if (row.size() != header.size()) throw new IllegalStateException(file + ": " + row.size() + " cells for " + header);
		CsvFile.write(file, header, rows.stream());
	}
}
