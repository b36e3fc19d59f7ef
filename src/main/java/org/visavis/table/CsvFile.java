package org.visavis.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.visavis.file.WholeFile;

/** A table as a file: RFC 4180 with line feeds, UTF-8, one header line. */
public final class CsvFile {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private CsvFile() {}

	/** Writes a table row by row. */
	public static void write(final Path path, final List<String> header, final Stream<List<String>> rows) throws IOException {
		WholeFile.write(path, part -> {
			try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(part, StandardCharsets.UTF_8), FORMAT)) {
				printer.printRecord(header);
				for (final Iterator<List<String>> i = rows.iterator(); i.hasNext();)
					printer.printRecord(i.next());
			}
		});
	}

	/** A table as the text of its file. */
	public static String csv(final List<String> header, final List<List<String>> rows) {
		final StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord(header);
			printer.printRecords(rows);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** A row as the line of a file, with the line feed that ends it. */
	public static String line(final List<String> cells) {
		final StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord(cells);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** The rows of a table, header first, to be taken one by one; whoever takes them closes them. */
	static CSVParser rows(final Path path) throws IOException {
		return CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT);
	}

	/** The cells of one line. */
	public static List<String> cells(final String line) {
		try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
			return List.of(parser.iterator().next().values());
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Hands on the rows of a table one by one, header first; the mark that some editors put at the start is skipped. */
	static void forEach(final Path path, final Consumer<List<String>> taker) throws IOException {
		try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			reader.mark(1);
			if (reader.read() != BYTE_ORDER_MARK) reader.reset();
			forEach(reader, taker);
		}
	}

	/** Hands on the rows of a table one by one, header first. */
	public static void forEach(final Reader csv, final Consumer<List<String>> taker) throws IOException {
		try (CSVParser parser = CSVParser.parse(csv, FORMAT)) {
			parser.forEach(row -> taker.accept(List.of(row.values())));
		}
	}

	/** The text of a cell that {@link #text} made, as it was. */
	public static String plain(final String cell) {
		return cell.startsWith("'") && text(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
	}

	/** Takes the rows of two tables that stand in the same place. */
	interface RowsTaker {

		/**
		 * @param row from 0, which is the header
		 * @param a without cells where the first table has no such row
		 * @param b likewise of the second
		 */
		void take(long row, List<String> a, List<String> b);
	}

	/** Hands on the rows of two tables side by side, headers first. */
	static void forEachOf(final Path a, final Path b, final RowsTaker taker) throws IOException {
		try (CSVParser rowsA = CSVParser.parse(a, StandardCharsets.UTF_8, FORMAT);
				CSVParser rowsB = CSVParser.parse(b, StandardCharsets.UTF_8, FORMAT))
		{
			final Iterator<CSVRecord> nextA = rowsA.iterator(), nextB = rowsB.iterator();
			for (long row = 0; nextA.hasNext() || nextB.hasNext(); row++)
				taker.take(row, cells(nextA), cells(nextB));
		}
	}

	private static List<String> cells(final Iterator<CSVRecord> rows) {
		return rows.hasNext() ? List.of(rows.next().values()) : List.of();
	}

	/** The rows of a table, header first. */
	static List<List<String>> read(final Path path) throws IOException {
		final List<List<String>> rows = new ArrayList<>();
		forEach(path, rows::add);
		return rows;
	}

	/** A text for a cell; a quote stands before it where a spreadsheet would run it as a formula, in wide signs too. */
	public static String text(final String value) {
		return !value.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
	}
}
