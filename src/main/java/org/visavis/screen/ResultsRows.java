package org.visavis.screen;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.visavis.table.Table;

import ij.measure.ResultsTable;

/**
 * The rows of this program in a table of ImageJ where others measure too: theirs stay with their columns, as ImageJ's own
 * commands leave them, and what the program put there earlier goes.
 */
final class ResultsRows {

	/** A column that has text in each row of ours, one for each kind of table, and another that stands beside it. */
	private static final Map<String, String> OURS = Map.of("suitability", "face", "finding", "expected", "verdict", "questioned",
		"image", "original_pdq");
	/** What ImageJ has in cells that nobody filled. */
	private static final Set<String> UNFILLED = Set.of("", "0", "NaN");

	private final ResultsTable results;

	private ResultsRows(final ResultsTable results) {
		this.results = results;
	}

	/** Puts a table in the place of the program's earlier rows: where there are no others, with no other column. */
	static void replace(final ResultsTable results, final Table table) {
		final ResultsRows rows = new ResultsRows(results);
		rows.remove();
		if (results.size() == 0) {
			results.reset();
			Tables.fill(results, table);
		}
		else rows.append(table);
	}

	private void remove() {
		final int[] ours = rows(true), others = rows(false);
		for (final String column : columns())
			if (Arrays.stream(ours).anyMatch(row -> isText(column, row))) for (final int row : others)
				if (isUnfilled(column, row)) results.setValue(column, row, ""); // or ImageJ moves texts to other rows
		for (int i = ours.length - 1; i >= 0; i--)
			results.deleteRow(ours[i]);
	}

	private void append(final Table table) {
		final Set<String> theirs = new HashSet<>(columns());
		final int before = results.size();
		table.rows().forEach(row -> addRow(table.header(), row));
		for (int column = 0; column < table.header().size(); column++)
			if (!theirs.contains(table.header().get(column))) Tables.setDigits(results, table, column);
		leaveEmpty(theirs, table.header(), before);
	}

	private void addRow(final List<String> header, final List<String> row) {
		results.addRow();
		if (results.getLabel(results.size() - 1) != null) results.setLabel("", results.size() - 1); // of a row deleted
		for (int column = 0; column < row.size(); column++)
			Tables.addCell(results, header.get(column), row.get(column));
	}

	/** ImageJ would fill with noughts what one of us has no column for. */
	private void leaveEmpty(final Set<String> theirs, final List<String> header, final int before) {
		for (final String column : columns())
			if (!theirs.contains(column)) IntStream.range(0, before).forEach(row -> results.setValue(column, row, ""));
			else if (!header.contains(column)) IntStream.range(before, results.size()).forEach(row -> results.setValue(column, row, ""));
	}

	private int[] rows(final boolean ours) {
		return IntStream.range(0, results.size()).filter(row -> ours == OURS.entrySet().stream().anyMatch(
			columns -> results.columnExists(columns.getKey()) && results.columnExists(columns.getValue()) && !isUnfilled(columns
				.getKey(), row))).toArray();
	}

	private List<String> columns() {
		return Arrays.stream(results.getHeadings()).filter(results::columnExists).toList();
	}

	private boolean isText(final String column, final int row) {
		return Double.isNaN(results.getValue(column, row));
	}

	private boolean isUnfilled(final String column, final int row) {
		return UNFILLED.contains(results.getStringValue(column, row));
	}
}
