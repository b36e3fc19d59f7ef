package org.visavis.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.table.FaceCorrection.Action;
import org.visavis.table.FaceCorrection;
import org.visavis.table.FaceGeometry;

/** Reads the lines of a file of corrections, each by itself. */
final class CorrectionLines {

	private final UserTable table;

	private CorrectionLines(final UserTable table) {
		this.table = table;
	}

	/** The lines in their order; the first that is not as it should be is refused. */
	static List<Corrections.Line> of(final UserTable table) {
		Stream.concat(Stream.of("photo_sha256", "action", "face", "who", "why"), FaceGeometry.COLUMNS.stream()).forEach(
			table::require);
		final CorrectionLines lines = new CorrectionLines(table);
		return table.rows().stream().map(lines::line).toList();
	}

	private Corrections.Line line(final UserTable.Row row) {
		final Action action = action(row);
		final String sha256 = row.get("photo_sha256");
		if (!sha256.matches("[0-9a-f]{64}")) throw refusal(row, "photo_sha256", "64 lower-case hexadecimal digits");
		final Corrections.Line line = new Corrections.Line(place(row), new FaceCorrection(sha256, action, number(row, action),
			geometry(row, action), table.required(row, "who"), table.required(row, "why")));
		line.correction().after().ifPresent(face -> FacePlace.check(line, face));
		return line;
	}

	private Action action(final UserTable.Row row) {
		return Arrays.stream(Action.values()).filter(a -> a.toString().equals(row.get("action"))).findFirst().orElseThrow(
			() -> refusal(row, "action", "move, add or reject"));
	}

	private int number(final UserTable.Row row, final Action action) {
		final String face = row.get("face");
		if (action == Action.ADD && face.isEmpty()) return 0;
		if (action == Action.ADD) throw refusal(row, "face", "nothing, since an added face gets the next number");
		if (!face.matches("[1-9]\\d{0,5}")) throw refusal(row, "face", "the number of a face as detected");
		return Integer.parseInt(face);
	}

	private Optional<Face> geometry(final UserTable.Row row, final Action action) {
		final List<Double> n = new ArrayList<>();
		for (final String column : FaceGeometry.COLUMNS)
			if (action != Action.REJECT) n.add(coordinate(row, column));
			else if (!row.get(column).isEmpty()) throw refusal(row, column, "nothing, since the face is rejected");
		return action == Action.REJECT ? Optional.empty() : Optional.of(face(row, n));
	}

	private Face face(final UserTable.Row row, final List<Double> n) {
		if (!(n.get(2) > 0)) throw refusal(row, "width", "more than 0 pixels");
		if (!(n.get(3) > 0)) throw refusal(row, "height", "more than 0 pixels");
		return FaceGeometry.face(n, Double.NaN);
	}

	private double coordinate(final UserTable.Row row, final String column) {
		if (!row.get(column).matches("-?\\d{1,6}(\\.\\d{1,9})?")) throw refusal(row, column, "a number of pixels");
		return Double.parseDouble(row.get(column));
	}

	private UserError refusal(final UserTable.Row row, final String column, final String expected) {
		return new UserError(place(row) + ": " + column + " is '" + row.get(column) + "'; expected " + expected + ".");
	}

	private String place(final UserTable.Row row) {
		return table.file() + ", line " + row.number();
	}
}
