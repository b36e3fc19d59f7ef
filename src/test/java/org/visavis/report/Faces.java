package org.visavis.report;

import java.util.List;

import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.picture.MarkedFace;
import org.visavis.quality.Suitability;

/** Made-up faces. */
public final class Faces {

	private Faces() {}

	/** Face 1, suitable, with its points at fixed fractions of the box. */
	public static MarkedFace at(final double x, final double y, final double width, final double height) {
		return at(1, Suitability.SUITABLE, x, y, width, height);
	}

	public static MarkedFace at(final int number, final Suitability suitability, final double x, final double y,
		final double width, final double height)
	{
		final List<Point> points = List.of(new Point(x + 0.3 * width, y + 0.4 * height), new Point(x + 0.7 * width, y +
			0.4 * height), new Point(x + 0.5 * width, y + 0.6 * height), new Point(x + 0.35 * width, y + 0.8 * height),
			new Point(x + 0.65 * width, y + 0.8 * height));
		return new MarkedFace(number, new Face(new Box(x, y, width, height), points, 0.9), suitability);
	}
}
