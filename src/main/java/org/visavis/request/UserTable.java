package org.visavis.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.table.Table;

/**
 * A CSV file that a user wrote: UTF-8, a header line, cells without the spaces around them, blank lines skipped.
 *
 * @param columns as the header has them
 */
public record UserTable(Path file, List<String> columns, List<Row> rows) {

	/** What a cell may have. */
	public static final int MOST_LETTERS = 10_000;
	private static final int MOST_COLUMNS = 50;
	private static final FileLimits LIMITS = new FileLimits(1 << 24, 100_000, MOST_COLUMNS * MOST_LETTERS);

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

	/** Reads a file of at most 16 MiB, 100,000 lines and 50 columns, with at most 10,000 letters in a cell. */
	public static UserTable read(final Path file) {
		final UserTable table = new UserTable(file, new ArrayList<>(), new ArrayList<>());
		try {
			final int[] line = { 0 };
			Table.eachLine(LIMITS.text(file), cells -> table.take(++line[0], cells.stream().map(String::strip).toList()));
			if (line[0] == 0) throw new IOException("it is empty");
			return table;
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

	/** Takes the next line, the first being the header. */
	private void take(final int line, final List<String> cells) {
		final String place = file + ", line " + line;
		if (cells.size() > MOST_COLUMNS) throw new UserError(place + ": found " + cells.size() + " cells, expected at most " +
			MOST_COLUMNS + ".");
		if (cells.stream().anyMatch(cell -> cell.length() > MOST_LETTERS)) throw new UserError(place + ": found a cell of more " +
			"than " + MOST_LETTERS + " letters, expected at most so many.");
		if (line == 1) takeHeader(cells);
		else if (cells.stream().allMatch(String::isEmpty)) return;
		else if (cells.size() == columns.size()) rows.add(new Row(line, zipped(columns, cells)));
		else throw new UserError(place + ": found " + cells.size() +
			" cells, expected " + columns.size() + " as in the header.");
	}

	private void takeHeader(final List<String> names) {
		if (new HashSet<>(names).size() < names.size()) throw new UserError(file + " has the columns " + String.join(", ",
			names) + "; expected each name once.");
		columns.addAll(names);
	}

	private static Map<String, String> zipped(final List<String> columns, final List<String> cells) {
		final Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++)
			row.put(columns.get(i), cells.get(i));
		return row;
	}
}
