package org.visavis.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.visavis.UserError;

/** The rows of a CSV file, to be taken one by one, for a table of any length. */
public final class CsvRows implements Iterator<List<String>>, Closeable {

	private final Path csv;
	private final CSVParser parser;
	private final Iterator<CSVRecord> rows;
	private final int columns;

	/**
	 * Opens a table.
	 *
	 * @throws UserError if its header is another
	 */
	public CsvRows(final Path csv, final List<String> header) throws IOException {
		this.csv = csv;
		parser = CsvFile.rows(csv);
		rows = parser.iterator();
		columns = header.size();
		final List<String> found = rows.hasNext() ? List.of(rows.next().values()) : List.of();
		if (found.equals(header)) return;
		parser.close();
		throw new UserError(csv + " has the columns " + String.join(", ", found) + "; expected " + String.join(", ", header) + ".");
	}

	@Override
	public boolean hasNext() {
		return rows.hasNext();
	}

	@Override
	public List<String> next() {
		final CSVRecord row = rows.next();
		if (row.size() == columns) return List.of(row.values());
		throw new UserError(csv + ", row " + (row.getRecordNumber() - 1) + ", has " + row.size() + " cells; expected " + columns +
			".");
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
