package org.visavis.detect;

import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;

/** The square in which a network looks at a face that is found: eyes level, the middle of the face's box in its middle. */
final class LevelSquare {

	private LevelSquare() {}

	/**
	 * The transform from the photograph to the square.
	 *
	 * @param around side of the square in longer sides of the face's box
	 * @param size side of the square in its own pixels
	 */
	static SimilarityTransform of(final Face face, final double around, final int size) {
		final double across = face.rightEye().x() - face.leftEye().x(), down = face.rightEye().y() - face.leftEye().y();
		final double length = Math.hypot(across, down), middle = (size - 1) / 2.0;
		final double scale = size / (around * Math.max(face.box().width(), face.box().height()));
		final double a = length == 0 ? scale : scale * across / length, b = length == 0 ? 0 : -scale * down / length;
		final Point centre = new SimilarityTransform(a, b, 0, 0).apply(face.box().centre());
		return new SimilarityTransform(a, b, middle - centre.x(), middle - centre.y());
	}
}
