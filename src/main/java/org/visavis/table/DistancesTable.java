package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** order.csv and distances.csv: what stands in the rows and columns of distances.tif. */
public final class DistancesTable {

	private DistancesTable() {}

	/** Writes order.csv; rows count from 0. */
	public static void writeOrder(final Path record, final List<String> faces) throws IOException {
		CsvFile.write(record.resolve("order.csv"), List.of("row", "face"), IntStream.range(0, faces.size()).mapToObj(
			row -> List.of(Integer.toString(row), faces.get(row))));
	}

	/**
	 * Writes distances.csv.
	 *
	 * @param faces in the order of the rows
	 * @param distances row after row
	 */
	public static void write(final Path record, final List<String> faces, final float[] distances) throws IOException {
		final List<String> header = new ArrayList<>(List.of("face"));
		header.addAll(faces);
		CsvFile.write(record.resolve("distances.csv"), header, IntStream.range(0, faces.size()).mapToObj(row -> row(faces,
			distances, row)));
	}

	private static List<String> row(final List<String> faces, final float[] distances, final int row) {
		final List<String> cells = new ArrayList<>(List.of(faces.get(row)));
		for (int column = 0; column < faces.size(); column++)
			cells.add(FixedDigits.of(distances[row * faces.size() + column], 6));
		return cells;
	}
}
