package org.visavis.table;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.visavis.UserError;

/** A table of a record, as text: what its CSV file holds. */
public record Table(List<String> header, List<List<String>> rows) {

	/** Reads a CSV file of a record. */
	public static Table read(final Path csv) throws IOException {
		final List<List<String>> all = CsvFile.read(csv);
		if (all.isEmpty()) throw new IOException("it is empty");
		return new Table(all.get(0), all.subList(1, all.size()));
	}

	/** Hands on the rows of a CSV text one by one, header first. */
	public static void eachLine(final String csv, final Consumer<List<String>> taker) throws IOException {
		CsvFile.forEach(new StringReader(csv), taker);
	}

	/** Hands on the rows of a CSV file of a record one by one, each cell by its column's name. */
	public static void eachRow(final Path csv, final Consumer<Map<String, String>> taker) throws IOException {
		eachCells(csv, (header, cells) -> taker.accept(named(header, cells)));
	}

	/** Hands on the header and the cells of the rows of a CSV file of a record one by one. */
	public static void eachCells(final Path csv, final BiConsumer<List<String>, List<String>> taker) throws IOException {
		final List<String> header = new ArrayList<>();
		CsvFile.forEach(csv, cells -> {
			if (header.isEmpty()) header.addAll(cells);
			else taker.accept(header, cells);
		});
	}

	/** The rows, each cell by its column's name. */
	public List<Map<String, String>> named() {
		return rows.stream().map(row -> named(header, row)).toList();
	}

	static Map<String, String> named(final List<String> header, final List<String> cells) {
		if (cells.size() != header.size()) throw new UserError("A table has a row of " + cells.size() + " cells; expected " +
			header.size() + ", as in its header.");
		final Map<String, String> row = new HashMap<>(2 * cells.size());
		for (int i = 0; i < cells.size(); i++)
			row.put(header.get(i), cells.get(i));
		return row;
	}

	/** The row of a CSV file of a record that has a value in a column, each cell by its column's name. */
	public static Optional<Map<String, String>> find(final Path csv, final String column, final String value)
		throws IOException
	{
		final List<Map<String, String>> found = new ArrayList<>();
		eachRow(csv, row -> {
			if (value.equals(row.get(column))) found.add(row);
		});
		return found.stream().findFirst();
	}

	/** The same table with some of its columns first. */
	public Table startingWith(final List<String> columns) {
		final List<String> order = Stream.concat(columns.stream(), header.stream()).distinct().toList();
		final List<Integer> places = order.stream().map(header::indexOf).toList();
		return new Table(order, rows.stream().map(row -> places.stream().map(row::get).toList()).toList());
	}

	/** The cells of a column. */
	public List<String> column(final String name) {
		final int column = header.indexOf(name);
		if (column < 0) throw new IllegalArgumentException("No column " + name + " in " + header);
		return rows.stream().map(row -> row.get(column)).toList();
	}
}
