package org.visavis.picture;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.quality.Suitability;

import ij.gui.PointRoi;
import ij.gui.Roi;
import ij.gui.ShapeRoi;

/**
 * The regions that mark one face, in ImageJ's coordinates.
 * <p>
 * ImageJ places areas by pixel corners, points by pixel centres ({@code ij.gui.Roi.useLineSubpixelConvention}, 1.54p):
 * against our coordinates a box is shifted by half a pixel, a point is not.
 *
 * @param frame the face's box, from the corner of the top-left pixel
 * @param line width of the box's line in pixels
 * @param digits height of the number in pixels
 * @param dot an index into {@link PointRoi#sizes}
 */
record FaceMarks(MarkedFace marked, Box frame, double line, double digits, int dot) {

	/** What tells these regions from a user's, whatever they are called. */
	private static final String PROPERTY = "visavis";

	/** A picture of so many pixels is taken to be seen at its full size on a screen, a larger one reduced to it. */
	private static final double SEEN = 1200;

	/** Marks for a face on a picture whose long side is {@code longSide} pixels; small faces get smaller ones. */
	static FaceMarks of(final MarkedFace marked, final int longSide) {
		final Box box = marked.face().box();
		final double side = Math.min(box.width(), box.height());
		final double line = Math.max(1, Math.min(longSide / 350.0, side / 14));
		final double digits = Math.max(9, Math.min(longSide / 45.0, side * 0.35));
		final double seen = side * Math.min(1, SEEN / longSide);
		final int dot = seen < 24 ? 0 : seen < 60 ? 1 : seen < 140 ? 2 : seen < 320 ? 3 : 4;
		return new FaceMarks(marked, box.plus(0.5, 0.5), line, digits, dot);
	}

	/** Okabe and Ito's bluish green, orange and vermillion, which colour-blind people tell apart. */
	static Color colour(final Suitability suitability) {
		return switch (suitability) {
			case SUITABLE -> new Color(0, 158, 115);
			case LIMITED -> new Color(240, 228, 66);
			case UNSUITABLE -> new Color(213, 94, 0);
		};
	}

	/** The number, followed by L on a face of limited suitability and by U on an unsuitable one. */
	String text() {
		return marked.number() + switch (marked.suitability()) {
			case SUITABLE -> "";
			case LIMITED -> "L";
			case UNSUITABLE -> "U";
		};
	}

	/** Box and points: a dark line beneath the box so that it shows on every ground, the box, the points. */
	List<Roi> onFace() {
		final Roi ground = new Roi(frame.x(), frame.y(), frame.width(), frame.height());
		ground.setStrokeColor(Color.BLACK);
		ground.setStrokeWidth(2 * line);
		final Roi box = new Roi(frame.x(), frame.y(), frame.width(), frame.height());
		box.setStrokeColor(colour(marked.suitability()));
		box.setStrokeWidth(line);
		return List.of(named(ground, " ground"), named(box, ""), named(points(), " points"));
	}

	/** A plate in the colour of the box, and the number on it. */
	List<Roi> label(final Box plate) {
		final Roi ground = new Roi(plate.x(), plate.y(), plate.width(), plate.height());
		ground.setFillColor(colour(marked.suitability()));
		final double padding = (plate.height() - digits) / 2;
		final Roi number = new ShapeRoi(StrokeFont.outline(text(), plate.x() + padding, plate.y() + padding, digits));
		number.setFillColor(Color.BLACK);
		return List.of(named(ground, " plate"), named(number, " number"));
	}

	/** The face with its line. */
	Box outer() {
		return new Box(frame.x() - line, frame.y() - line, frame.width() + 2 * line, frame.height() + 2 * line);
	}

	double plateWidth() {
		return StrokeFont.width(text(), digits) + plateHeight() - digits;
	}

	double plateHeight() {
		return Math.ceil(digits * 1.45);
	}

	private PointRoi points() {
		final List<Point> points = marked.face().points();
		final float[] x = new float[points.size()], y = new float[points.size()];
		for (int i = 0; i < x.length; i++) {
			x[i] = (float) points.get(i).x();
			y[i] = (float) points.get(i).y();
		}
		final PointRoi roi = new PointRoi(x, y);
		roi.setPointType(PointRoi.DOT);
		roi.setSize(dot);
		roi.setShowLabels(false);
		roi.setStrokeColor(colour(marked.suitability()));
		return roi;
	}

	/** Whether a region marks a face. */
	static boolean isMark(final Roi roi) {
		return roi.getProperty(PROPERTY) != null;
	}

	private Roi named(final Roi roi, final String part) {
		roi.setName(String.format(Locale.ROOT, "face-%02d%s", marked.number(), part));
		roi.setProperty(PROPERTY, "face");
		return roi;
	}
}
