package org.visavis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.visavis.table.Table;

/** Rows of the tables of a record, each cell by its column's name. */
final class RecordRows {

	private final Path record;

	RecordRows(final Path record) {
		this.record = record;
	}

	/** Hands on every row; none if the record lacks the table. */
	void each(final String csv, final Consumer<Map<String, String>> taker) throws IOException {
		if (Files.isRegularFile(record.resolve(csv))) Table.eachRow(record.resolve(csv), taker);
	}

	/** All rows. */
	List<Map<String, String>> all(final String csv) throws IOException {
		return some(csv, row -> true);
	}

	/** The rows that are wanted. */
	List<Map<String, String>> some(final String csv, final Predicate<Map<String, String>> wanted) throws IOException {
		final List<Map<String, String>> rows = new ArrayList<>();
		each(csv, row -> {
			if (wanted.test(row)) rows.add(row);
		});
		return rows;
	}
}
