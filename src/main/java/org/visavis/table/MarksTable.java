package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** marks.csv and marked_faces.csv: which marks are in questioned pictures, and whether the faces there are those that were protected. */
public final class MarksTable {

	public static final String NAME = "marks.csv", FACES = "marked_faces.csv";

	private static final List<String> HEADER = List.of("questioned", "kind", "record", "photograph", "number", "agreement", "false_alarms",
		"faces", "verdict"), FACES_HEADER = List.of("face", "record", "photograph", "protected_face", "bits", "of", "kind", "verdict");

	private MarksTable() {}

	/**
	 * What was found of a mark.
	 *
	 * @param questioned id of the picture
	 * @param kind {@code mark}, {@code unknown_number}, {@code none} or {@code unread}
	 * @param record that the mark is of, as the folder of records has it; empty where there is none
	 * @param photograph its id there
	 * @param number 16 hexadecimal digits; empty for none
	 * @param agreement see {@code MarkReading}; 0 where there is no record
	 * @param falseAlarms at most in so many of pictures without the mark; 0 where there is no finding
	 * @param faces {@code compared}, or why they were not; empty where there is no record
	 */
	public record Row(String questioned, String kind, String record, String photograph, String number, double agreement, double falseAlarms,
		String faces, String verdict)
	{}

	/**
	 * A face of a questioned picture, beside the nearest of the faces that were protected.
	 *
	 * @param kind {@code protected}, {@code another} or {@code inconclusive}
	 */
	public record FaceRow(String face, String record, String photograph, String nearest, int bits, int of, String kind, String verdict) {}

	/** Writes both. */
	public static void write(final Path record, final List<Row> rows, final List<FaceRow> faces) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, rows.stream().map(row -> List.of(row.questioned, row.kind, row.record, row.photograph, row.number, row
			.record.isEmpty() ? "" : FixedDigits.of(row.agreement, 2), row.falseAlarms == 0 ? "" : rate(row.falseAlarms), row.faces, row.verdict)));
		CsvFile.write(record.resolve(FACES), FACES_HEADER, faces.stream().map(row -> List.of(row.face, row.record, row.photograph, row.nearest, Integer
			.toString(row.bits), Integer.toString(row.of), row.kind, row.verdict)));
	}

	/** A rate as a power of ten that is not below it, such as 1e-12. */
	public static String rate(final double rate) {
		return String.format(Locale.ROOT, "1e%d", (int) Math.ceil(StrictMath.log10(rate)));
	}
}
