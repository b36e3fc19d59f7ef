package org.visavis.table;

import java.util.List;

/** What an examiner points out on the faces of an exhibit: one row a feature, as a record keeps it. */
public final class FeaturesTable {

	public static final List<String> HEADER = List.of("number", "face", "x", "y", "label_x", "label_y", "text");

	private FeaturesTable() {}

	/**
	 * A row as it stands in the file: coordinates with three digits, a text that no spreadsheet runs.
	 *
	 * @param x across, like all coordinates in upright pixels of the face's photograph
	 */
	public static List<String> row(final int number, final String face, final double x, final double y,
		final double labelX, final double labelY, final String text)
	{
		return List.of(Integer.toString(number), CsvFile.text(face), FixedDigits.of(x, 3), FixedDigits.of(y, 3), FixedDigits
			.of(labelX, 3), FixedDigits.of(labelY, 3), CsvFile.text(text));
	}

	/** The file's text. */
	public static String text(final List<List<String>> rows) {
		return CsvFile.csv(HEADER, rows);
	}
}
