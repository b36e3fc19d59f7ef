package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * A table of a record beside the same table made again: the same header, as many rows, and in each cell the same text,
 * or a number that differs by no more than its column allows.
 */
public final class TableComparison {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

	private final ToDoubleFunction<String> tolerances;
	private final Rule rule;
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

	/** Says of a cell that is not tolerated by itself whether its row allows it. */
	public interface Rule {

		/** The rows by column; both have the same columns. */
		boolean allows(String column, Map<String, String> kept, Map<String, String> made);
	}

	private TableComparison(final ToDoubleFunction<String> tolerances, final Rule rule) {
		this.tolerances = tolerances;
		this.rule = rule;
	}

	/**
	 * Compares two CSV files.
	 *
	 * @param tolerances by how much the numbers of a column may differ; 0 for one that must be the same
	 * @param rule for what these do not allow
	 */
	public static TableComparison of(final Path kept, final Path made,
		final ToDoubleFunction<String> tolerances, final Rule rule) throws IOException
	{
		final TableComparison comparison = new TableComparison(tolerances, rule);
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
		if (row == 0 && !kept.equals(made) || kept.size() != made.size()) take(new Cell(row, "columns", String.join(",", kept),
			String.join(",", made), Double.POSITIVE_INFINITY));
		else for (int i = 0; i < made.size(); i++)
			if (!kept.get(i).equals(made.get(i))) take(allowed(cell(row, header.get(i), kept.get(i), made.get(i)), kept, made));
	}

	private Cell cell(final long row, final String column, final String kept, final String made) {
		final boolean numbers = NUMBER.matcher(kept).matches() && NUMBER.matcher(made).matches();
		return new Cell(row, column, kept, made, numbers ? Math.abs(Double.parseDouble(kept) - Double.parseDouble(made)) /
			tolerances.applyAsDouble(column) : Double.POSITIVE_INFINITY);
	}

	/** As far from the other as its tolerance, where only its row allows that. */
	private Cell allowed(final Cell cell, final List<String> kept, final List<String> made) {
		return cell.share <= 1 || !rule.allows(cell.column, Table.named(header, kept), Table.named(header, made)) ? cell
			: new Cell(cell.row, cell.column, cell.kept, cell.made, 1);
	}

	private void take(final Cell cell) {
		if (cell.share > 1 && different.isEmpty()) different = Optional.of(cell);
		if (cell.share <= 1 && farthest.map(Cell::share).orElse(-1.0) < cell.share) farthest = Optional.of(cell);
	}
}
