package org.visavis.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.table.Table;

/**
 * A CSV file that a user wrote: UTF-8, a header line, cells without the spaces around them, blank lines skipped.
 *
 * @param columns as the header has them
 */
public record UserTable(Path file, List<String> columns, List<Row> rows) {

	/**
	 * A line.
	 *
	 * @param number of the line where no cell has a line break, the header being line 1
	 */
	public record Row(int number, Map<String, String> cells) {

		/** The cell in a column; empty where there is no such column. */
		public String get(final String column) {
			return cells.getOrDefault(column, "");
		}
	}

	/** Reads a file. */
	public static UserTable read(final Path file) {
		try {
			return of(file, Table.read(file));
		}
		catch (final IOException | UncheckedIOException | IllegalStateException e) {
			throw new UserError(file + " cannot be read: " + e.getMessage() + "; expected a CSV table in UTF-8.", e);
		}
	}

	/** Refuses a table without a column of that name. */
	public void require(final String column) {
		if (!columns.contains(column)) throw new UserError(file + " has the columns " + String.join(", ", columns) +
			"; expected one called " + column + ", with commas between columns.");
	}

	/** What must stand in a cell. */
	public String required(final Row row, final String column) {
		if (row.get(column).isEmpty()) throw new UserError(file + ", line " + row.number + ": " + column +
			" is empty; expected a value.");
		return row.get(column);
	}

	private static UserTable of(final Path file, final Table table) {
		final List<String> columns = table.header().stream().map(String::strip).toList();
		if (new HashSet<>(columns).size() < columns.size()) throw new UserError(file + " has the columns " + String.join(
			", ", columns) + "; expected each name once.");
		final List<Row> rows = new ArrayList<>();
		for (int i = 0; i < table.rows().size(); i++) {
			final List<String> cells = table.rows().get(i).stream().map(String::strip).toList();
			if (cells.stream().allMatch(String::isEmpty)) continue;
			if (cells.size() != columns.size()) throw new UserError(file + ", line " + (i + 2) + ": found " + cells.size() +
				" cells, expected " + columns.size() + " as in the header.");
			rows.add(new Row(i + 2, zipped(columns, cells)));
		}
		return new UserTable(file, columns, rows);
	}

	private static Map<String, String> zipped(final List<String> columns, final List<String> cells) {
		final Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++)
			row.put(columns.get(i), cells.get(i));
		return row;
	}
}
