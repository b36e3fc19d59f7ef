package org.visavis.detect;

import java.util.List;

import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/**
 * A face found in a photograph, in pixels of the upright photograph.
 *
 * @param box as the detector gives it; may reach over the photograph's border
 * @param points five: left eye, right eye, tip of the nose, left and right corner of the mouth; left and right as seen
 *          in the image of an upright face
 * @param confidence the detector's score, 0 to 1, not a probability; not a number where a person placed the face
 * @param pointScatter how far apart the points were in the looks that they are the mean of ({@link SteadyPoints}), as a
 *          share of the interocular distance; not a number where they are of a single look or a person's
 */
public record Face(Box box, List<Point> points, double confidence, double pointScatter) {

	public Face {
		points = List.copyOf(points);
		if (points.size() != 5) throw new IllegalArgumentException("A face has 5 points, not " + points.size());
	}

	/** A face with points of a single look. */
	public Face(final Box box, final List<Point> points, final double confidence) {
		this(box, points, confidence, Double.NaN);
	}

	public Point leftEye() {
		return points.get(0);
	}

	public Point rightEye() {
		return points.get(1);
	}

	/** Distance of the eyes, in pixels. */
	public double interocular() {
		return leftEye().distanceTo(rightEye());
	}

	/** The same face in a photograph enlarged by {@code factor}. */
	public Face scaledBy(final double factor) {
		return new Face(new Box(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor), points
			.stream().map(p -> p.scaledBy(factor)).toList(), confidence, pointScatter);
	}

	/** The same face in a photograph whose content lies further right and down. */
	public Face plus(final double dx, final double dy) {
		return new Face(box.plus(dx, dy), points.stream().map(p -> p.plus(dx, dy)).toList(), confidence, pointScatter);
	}
}
