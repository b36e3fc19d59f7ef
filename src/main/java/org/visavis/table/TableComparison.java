package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of a record beside the same table made again: the same header, as many rows, and in each cell the same text,
 * or a number that differs by no more than its column allows.
 */
public final class TableComparison {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

	private final Map<String, Double> tolerances;
	private List<String> header = List.of();
	private Optional<Cell> different = Optional.empty(), farthest = Optional.empty();

	/**
	 * A cell in which two tables differ.
	 *
	 * @param row from 1, not counting the header; 0 is the header
	 * @param share the difference of two numbers in parts of what is tolerated; infinite where that is none
	 */
	public record Cell(long row, String column, String kept, String made, double share) {

		/** Where it stands and what stands there, such as "row 3, score: 13.686826". */
		public String text(final String value) {
			return "row " + row + ", " + column + ": " + value;
		}
	}

	private TableComparison(final Map<String, Double> tolerances) {
		this.tolerances = tolerances;
	}

	/**
	 * Compares two CSV files.
	 *
	 * @param tolerances by how much the numbers of a column may differ; columns that are not named must be the same
	 */
	public static TableComparison of(final Path kept, final Path made, final Map<String, Double> tolerances)
		throws IOException
	{
		final TableComparison comparison = new TableComparison(tolerances);
		CsvFile.forEachOf(kept, made, comparison::compare);
		return comparison;
	}

	/** The first cell whose difference is not tolerated; empty if there is none. */
	public Optional<Cell> different() {
		return different;
	}

	/** The cell with the largest difference of those that are tolerated; empty if the tables are the same. */
	public Optional<Cell> farthest() {
		return farthest;
	}

	private void compare(final long row, final List<String> kept, final List<String> made) {
		if (row == 0) header = made;
		if (row == 0 && !kept.equals(made) || kept.size() != made.size()) differ(new Cell(row, "columns", String.join(",",
			kept), String.join(",", made), Double.POSITIVE_INFINITY));
		else for (int i = 0; i < made.size(); i++)
			if (!kept.get(i).equals(made.get(i))) compare(row, header.get(i), kept.get(i), made.get(i));
	}

	private void compare(final long row, final String column, final String kept, final String made) {
		final double tolerance = tolerances.getOrDefault(column, 0.0);
		final boolean numbers = NUMBER.matcher(kept).matches() && NUMBER.matcher(made).matches();
		final double difference = numbers ? Math.abs(Double.parseDouble(kept) - Double.parseDouble(made)) / tolerance
			: Double.POSITIVE_INFINITY;
		final Cell cell = new Cell(row, column, kept, made, difference);
		if (difference > 1) differ(cell);
		else if (difference > farthest.map(Cell::share).orElse(-1.0)) farthest = Optional.of(cell);
	}

	private void differ(final Cell cell) {
		if (different.isEmpty()) different = Optional.of(cell);
	}
}
