package org.visavis.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.visavis.UserError;

/**
 * A user's file of faces that are one person or two: a line each with {@code face_a}, {@code face_b} and {@code link}.
 *
 * @param lines in the order of the file
 */
public record FaceLinks(List<Line> lines) {

	private static final String FACE = "[A-Z]\\d{1,9}\\.\\d{1,6}|[0-9a-f]{64}\\.\\d{1,6}";

	/**
	 * Two faces, each by its id, such as P1.1, or by the SHA-256 of its photograph, a point and its number there.
	 *
	 * @param place file and line, with which a refusal begins
	 * @param must whether they are one person; otherwise they are two
	 */
	public record Line(String place, String faceA, String faceB, boolean must) {

		public UserError refusal(final String found, final String expected) {
			return new UserError(place + ": " + found + "; expected " + expected + ".");
		}
	}

	/** Those that the settings name; none where they name no file. */
	public static FaceLinks of(final ClusterSettings settings) {
		return settings.links().isEmpty() ? new FaceLinks(List.of()) : read(Path.of(settings.links()));
	}

	private static FaceLinks read(final Path file) {
		final UserTable table = UserTable.read(file);
		List.of("face_a", "face_b", "link").forEach(table::require);
		final List<Line> lines = new ArrayList<>();
		for (final UserTable.Row row : table.rows()) lines.add(line(table, row));
		return new FaceLinks(lines);
	}

	private static Line line(final UserTable table, final UserTable.Row row) {
		final Line line = new Line(table.file() + ", line " + row.number(), row.get("face_a"), row.get("face_b"), row.get("link").equals(
			"must"));
		if (!List.of("must", "cannot").contains(row.get("link"))) throw line.refusal("link is '" + row.get("link") + "'", "must or cannot");
		for (final String face : List.of(line.faceA, line.faceB))
			if (!face.matches(FACE)) throw line.refusal("a face is '" + face + "'",
				"an id such as P1.1, or the SHA-256 of a photograph, a point and the number of the face");
		if (line.faceA.equals(line.faceB)) throw line.refusal("both faces are " + line.faceA, "two faces");
		return line;
	}
}
