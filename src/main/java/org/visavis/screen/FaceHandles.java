package org.visavis.screen;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

import ij.gui.PointRoi;
import ij.gui.Roi;
import ij.process.FloatPolygon;

/**
 * A face that a user drags into place by ImageJ's own handles: its five points, or its box. ImageJ places areas by pixel
 * corners, points by pixel centres: against our coordinates a box is shifted by half a pixel, a point is not.
 */
final class FaceHandles {

	/** What the numbers at the points mean. */
	static final String POINTS = "1 left eye, 2 right eye, 3 tip of the nose, 4 left, 5 right corner of the mouth; left and " +
		"right as seen in the image";

	/** An index into {@link PointRoi#sizes}. */
	private static final int LARGE = 3;

	private FaceHandles() {}

	/** The five points, numbered. */
	static Roi points(final Face face) {
		final float[] x = new float[5], y = new float[5];
		for (int i = 0; i < 5; i++) {
			x[i] = (float) face.points().get(i).x();
			y[i] = (float) face.points().get(i).y();
		}
		final PointRoi roi = new PointRoi(x, y);
		roi.setPointType(PointRoi.CROSSHAIR);
		roi.setSize(LARGE);
		roi.setShowLabels(true);
		roi.setStrokeColor(Color.CYAN);
		return roi;
	}

	/** The box. */
	static Roi box(final Face face) {
		final Roi roi = new Roi(face.box().x() + 0.5, face.box().y() + 0.5, face.box().width(), face.box().height());
		roi.setStrokeColor(Color.CYAN);
		return roi;
	}

	/** The box that a selection of an image is; refuses one that is none. */
	static Box box(final Roi roi) {
		if (roi == null || !roi.isArea()) throw new UserError(
			"The image has no rectangle selected; expected a box drawn around the face with the rectangle tool.");
		final var bounds = roi.getFloatBounds();
		return new Box(bounds.getX() - 0.5, bounds.getY() - 0.5, bounds.getWidth(), bounds.getHeight());
	}

	/** The face with the points or the box of a selection; refuses one that is neither five points nor a box. */
	static Face dragged(final Face face, final Roi roi) {
		if (!(roi instanceof PointRoi)) return new Face(box(roi), face.points(), face.confidence());
		final FloatPolygon polygon = roi.getFloatPolygon();
		if (polygon.npoints != 5) throw new UserError("The selection has " + polygon.npoints + " points; expected five: " +
			POINTS + ".");
		final List<Point> points = new ArrayList<>();
		for (int i = 0; i < 5; i++)
			points.add(new Point(polygon.xpoints[i], polygon.ypoints[i]));
		return new Face(face.box(), points, face.confidence());
	}
}
