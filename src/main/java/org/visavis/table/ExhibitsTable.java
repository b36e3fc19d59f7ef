package org.visavis.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.file.WholeFile;

/** exhibits.csv: one row for each exhibit of a record, in the order in which they were made. */
public final class ExhibitsTable {

	public static final String NAME = "exhibits.csv";

	private static final List<String> HEADER = List.of("file", "face_a", "face_b", "kind", "processing", "macro");

	/**
	 * An exhibit.
	 *
	 * @param file its path in the record
	 * @param processing what was done to the pixels, in sentences
	 * @param macro the line that makes it again in the record that is the macro's argument
	 */
	public record Row(String file, String faceA, String faceB, String kind, String processing, String macro) {

		private List<String> cells() {
			return Stream.of(file, faceA, faceB, kind, processing, macro).map(CsvFile::text).toList();
		}
	}

	private ExhibitsTable() {}

	/** Writes the exhibits of a run. */
	public static void write(final Path record, final List<Row> exhibits) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, exhibits.stream().map(Row::cells));
	}

	/**
	 * Fills a file with the exhibits of a record and one more.
	 *
	 * @param earlier the rows that the record's file has; none if it has no such file
	 */
	public static WholeFile.Filler with(final List<List<String>> earlier, final Row exhibit) {
		final List<List<String>> rows = new ArrayList<>(earlier);
		rows.add(exhibit.cells());
		return file -> CsvFile.write(file, HEADER, rows.stream());
	}

	/** The paths of a folder's exhibits. */
	public static List<String> files(final Path folder) throws IOException {
		return Table.read(folder.resolve(NAME)).column(HEADER.get(0));
	}

	/** Adds exhibits to those of a folder that has some or none; each stands once. */
	public static void append(final Path folder, final List<Row> exhibits) throws IOException {
		final Set<List<String>> rows = new LinkedHashSet<>(Files.exists(folder.resolve(NAME)) ? Table.read(folder.resolve(NAME))
			.rows() : List.of());
		exhibits.forEach(row -> rows.add(row.cells()));
		if (!rows.isEmpty()) CsvFile.write(folder.resolve(NAME), HEADER, rows.stream());
	}

	/** Fills a file with the exhibits of a run and those that were added to the record before. */
	public static WholeFile.Filler joined(final Path run, final List<List<String>> added) throws IOException {
		final Set<List<String>> rows = new LinkedHashSet<>(Table.read(run.resolve(NAME)).rows());
		rows.addAll(added);
		return file -> CsvFile.write(file, HEADER, rows.stream());
	}
}
