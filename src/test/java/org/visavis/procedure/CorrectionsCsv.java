package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.visavis.record.Sha256Sums;
import org.visavis.table.FaceGeometry;
import org.visavis.table.Table;

/** Files of corrections for tests. */
public final class CorrectionsCsv {

	private CorrectionsCsv() {}

	/** Writes a file with these lines below the header. */
	public static Path write(final Path csv, final String... lines) throws IOException {
		final String header = "photo_sha256,action,face," + String.join(",", FaceGeometry.COLUMNS) + ",who,why\n";
		return Files.writeString(csv, header + String.join("\n", lines) + "\n");
	}

	/** A line that moves all of a face as faces.csv has it by so many pixels. */
	public static String move(final Path record, final String face, final double dx, final double dy) throws IOException {
		final Map<String, String> row = row(record.resolve("faces.csv"), "face", face);
		return row(record.resolve("images.csv"), "image", row.get("image")).get("sha256") + ",move," + row.get("number") +
			"," + moved(row, dx, dy) + ",Ann,the points lie beside the eyes";
	}

	/** A line that adds a face as another record's faces.csv has it. */
	static String add(final Path photograph, final Map<String, String> row) throws IOException {
		return Sha256Sums.of(photograph) + ",add,," + moved(row, 0, 0) + ",Ann,\"missed, in the dark\"";
	}

	/** A line that rejects a face. */
	static String reject(final Path photograph, final int face) throws IOException {
		return Sha256Sums.of(photograph) + ",reject," + face + ",".repeat(15) + "Ann,a pattern on the wall";
	}

	/** The first row of a table with that cell, by column. */
	static Map<String, String> row(final Path csv, final String column, final String cell) throws IOException {
		final Table table = Table.read(csv);
		final List<String> row = table.rows().get(table.column(column).indexOf(cell));
		return IntStream.range(0, row.size()).boxed().collect(Collectors.toMap(table.header()::get, row::get));
	}

	private static String moved(final Map<String, String> row, final double dx, final double dy) {
		return FaceGeometry.COLUMNS.stream().map(column -> {
			final boolean isSize = column.equals("width") || column.equals("height");
			final double by = isSize ? 0 : column.equals("x") || column.endsWith("_x") ? dx : dy;
			return String.format(Locale.ROOT, "%.3f", Double.parseDouble(row.get(column)) + by);
		}).collect(Collectors.joining(","));
	}
}
