package org.visavis.table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/** Where a face lies, as the cells of a table: its box, then its five points, in pixels with three digits. */
public final class FaceGeometry {

	public static final List<String> COLUMNS = List.of("x", "y", "width", "height", "eye_left_x", "eye_left_y",
		"eye_right_x", "eye_right_y", "nose_x", "nose_y", "mouth_left_x", "mouth_left_y", "mouth_right_x", "mouth_right_y");

	private FaceGeometry() {}

	/** The cells of a face. */
	static List<String> cells(final Face face) {
		final Box box = face.box();
		return Stream.concat(Stream.of(box.x(), box.y(), box.width(), box.height()), face.points().stream().flatMap((
			final Point p) -> Stream.of(p.x(), p.y()))).map(value -> FixedDigits.of(value, 3)).toList();
	}

	/** A face as its cells place it: what is drawn from it can be drawn again from a table. */
	public static Face asWritten(final Face face) {
		return face(cells(face).stream().map(Double::valueOf).toList(), face.confidence());
	}

	/** The face that numbers in the order of the columns place. */
	public static Face face(final List<Double> n, final double confidence) {
		return new Face(new Box(n.get(0), n.get(1), n.get(2), n.get(3)), IntStream.range(2, n.size() / 2).mapToObj(
			i -> new Point(n.get(2 * i), n.get(2 * i + 1))).toList(), confidence);
	}

	/**
	 * The face of a row, each cell by its column's name.
	 *
	 * @param prefix of the columns' names
	 */
	public static Face face(final Map<String, String> row, final String prefix, final double confidence) {
		return face(COLUMNS.stream().map(column -> Double.valueOf(row.get(prefix + column))).toList(), confidence);
	}
}
