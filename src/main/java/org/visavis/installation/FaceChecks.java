package org.visavis.installation;

import java.util.ArrayList;
import java.util.List;

import org.visavis.run.Outcome;
import org.visavis.table.Check;
import org.visavis.table.Table;

/** Compares the faces that a method finds in the sample photographs with those stored. */
final class FaceChecks {

	private static final List<String> BOX = List.of("x", "y", "width", "height");
	private static final List<String> POINTS = List.of("eye_left_x", "eye_left_y", "eye_right_x", "eye_right_y", "nose_x",
		"nose_y", "mouth_left_x", "mouth_left_y", "mouth_right_x", "mouth_right_y");

	private final TestVectors vectors;
	private final String method;
	private final Table images, faces;

	private FaceChecks(final TestVectors vectors, final String method, final Outcome found) {
		this.vectors = vectors;
		this.method = method;
		this.images = found.table("images.csv");
		this.faces = found.table("faces.csv");
	}

	/** Four checks for each photograph: how many faces, and box, points and confidence of the first. */
	static List<Check> of(final TestVectors vectors, final TestVectors.OfMethod expected, final Outcome found) {
		final FaceChecks checks = new FaceChecks(vectors, expected.method(), found);
		return expected.photographs().stream().flatMap(photograph -> checks.of(photograph).stream()).toList();
	}

	private List<Check> of(final TestVectors.Photograph expected) {
		final int image = images.column("path").indexOf(expected.file());
		final String count = image < 0 ? "0" : images.column("faces").get(image);
		final List<Check> checks = new ArrayList<>(List.of(vectors.texts("faces", item("faces", expected), "1", count)));
		if (!count.equals("0")) {
			final List<String> face = faces.rows().get(faces.column("image").indexOf(images.column("image").get(image)));
			checks.add(check("box", expected, expected.box(), numbers(face, BOX)));
			checks.add(check("points", expected, expected.points(), numbers(face, POINTS)));
			checks.add(check("confidence", expected, new double[] { expected.confidence() }, numbers(face, List.of(
				"confidence"))));
		}
		return checks;
	}

	private Check check(final String what, final TestVectors.Photograph photograph, final double[] expected,
		final double... found)
	{
		return vectors.numbers(what, item(what, photograph), expected, found);
	}

	private String item(final String what, final TestVectors.Photograph photograph) {
		return method + " " + photograph.file() + " " + what;
	}

	private double[] numbers(final List<String> face, final List<String> columns) {
		return columns.stream().mapToDouble(column -> Double.parseDouble(face.get(faces.header().indexOf(column)))).toArray();
	}
}
