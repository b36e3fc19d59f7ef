package org.visavis.exhibit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

import org.visavis.detect.MeshContours;
import org.visavis.geometry.Point;
import org.visavis.picture.StrokeFont;

/**
 * Draws what is marked on one face: mesh contours, points, numbered features with leader lines; each with a dark edge,
 * so that it shows on every ground.
 */
final class ExhibitMarks {

	/** Okabe and Ito's orange and sky blue, which colour-blind people tell apart: of the first and the second face. */
	static final Color FIRST = new Color(230, 159, 0), SECOND = new Color(86, 180, 233);
	private static final Color EDGE = new Color(0, 0, 0, 170);

	private final LevelledFace face;
	private final Color colour;
	private final double unit;
	private final Graphics2D graphics;

	private ExhibitMarks(final LevelledFace face, final Color colour, final Graphics2D graphics) {
		this.face = face;
		this.colour = colour;
		this.unit = face.frame().unit();
		this.graphics = graphics;
	}

	/**
	 * Draws the marks of a face.
	 *
	 * @param left where its picture begins, in pixels; nothing is drawn beyond that picture
	 */
	static void draw(final ExhibitSide side, final Color colour, final int left, final Graphics2D graphics) {
		final Graphics2D clipped = (Graphics2D) graphics.create(left, 0, side.face().frame().width(), side.face().frame()
			.height());
		clipped.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		clipped.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		final ExhibitMarks marks = new ExhibitMarks(side.face(), colour, clipped);
		if (!side.mesh().isEmpty()) MeshContours.LINES.forEach(line -> marks.contour(side, line));
		side.points().forEach(marks::dot);
		side.features().forEach(marks::leader);
		side.features().forEach(marks::number);
		clipped.dispose();
	}

	private void contour(final ExhibitSide side, final List<Integer> line) {
		final Path2D path = new Path2D.Double();
		for (int i = 0; i < line.size(); i++) {
			final Point p = corner(side.mesh().get(line.get(i)));
			if (i == 0) path.moveTo(p.x(), p.y());
			else path.lineTo(p.x(), p.y());
		}
		stroke(path, 1.1);
	}

	private void dot(final Point inPhotograph) {
		final Point p = corner(inPhotograph);
		fill(circle(p, 3.6), EDGE);
		fill(circle(p, 2.6), colour);
	}

	/** A ring about the feature and a line from it to the number. */
	private void leader(final ExhibitFeature feature) {
		final Point at = corner(feature.at()), label = corner(feature.label());
		final double length = at.distanceTo(label), ring = 5 * unit;
		stroke(circle(at, 5), 1.3);
		if (length > ring) stroke(new Line2D.Double(at.x() + (label.x() - at.x()) * ring / length, at.y() + (label.y() - at
			.y()) * ring / length, label.x(), label.y()), 1.3);
	}

	private void number(final ExhibitFeature feature) {
		final Point p = corner(feature.label());
		final String text = Integer.toString(feature.number());
		final double height = 9 * unit, width = StrokeFont.width(text, height);
		fill(circle(p, 11), Color.BLACK);
		fill(circle(p, 10), colour);
		fill(StrokeFont.outline(text, p.x() - width / 2, p.y() - height / 2, height), Color.BLACK);
	}

	/** From the corner of the plate's first pixel, as Java draws. */
	private Point corner(final Point inPhotograph) {
		return face.onPlate(inPhotograph).plus(0.5, 0.5);
	}

	private Shape circle(final Point centre, final double radius) {
		final double r = radius * unit;
		return new Ellipse2D.Double(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
	}

	private void fill(final Shape shape, final Color with) {
		graphics.setColor(with);
		graphics.fill(shape);
	}

	private void stroke(final Shape shape, final double width) {
		fill(stroke(width + 1.2).createStrokedShape(shape), EDGE);
		fill(stroke(width).createStrokedShape(shape), colour);
	}

	private BasicStroke stroke(final double width) {
		return new BasicStroke((float) (width * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	}
}
