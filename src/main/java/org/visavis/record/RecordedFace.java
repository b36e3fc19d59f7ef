package org.visavis.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/**
 * A face as a record has it.
 *
 * @param id such as "Q1.1"
 * @param image the id of its photograph
 * @param number of the face in its photograph
 * @param face in upright pixels
 * @param suitability "suitable", "limited" or "unsuitable"
 * @param reasons of the suitability; empty if there are none
 * @param path of the photograph, as images.csv has it
 * @param sha256 of the photograph
 */
public record RecordedFace(String id, String image, int number, Face face, String suitability, String reasons,
	String path, String sha256)
{

	private static final List<String> POINTS = List.of("eye_left", "eye_right", "nose", "mouth_left", "mouth_right");

	/** A face from its row of faces.csv and its photograph's row of images.csv. */
	public static RecordedFace of(final Map<String, String> face, final Map<String, String> image) {
		final double[] box = Stream.of("x", "y", "width", "height").mapToDouble(name -> number(face, name)).toArray();
		final List<Point> points = POINTS.stream().map(p -> new Point(number(face, p + "_x"), number(face, p + "_y")))
			.toList();
		return new RecordedFace(face.get("face"), face.get("image"), Integer.parseInt(face.get("number")), new Face(new Box(
			box[0], box[1], box[2], box[3]), points, number(face, "confidence")), face.get("suitability"), face.get(
				"reasons"), image.get("path"), image.get("sha256"));
	}

	private static double number(final Map<String, String> row, final String name) {
		return row.get(name).isEmpty() ? Double.NaN : Double.parseDouble(row.get(name));
	}
}
