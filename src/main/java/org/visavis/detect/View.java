package org.visavis.detect;

import java.awt.Rectangle;

import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/**
 * How a pass looks at a photograph: scaled, then cut to a tile, then turned.
 *
 * @param scaleX width of the scaled photograph over its own width
 * @param scaleY height of the scaled photograph over its own height
 * @param quarterTurns clockwise, 0 to 3
 */
record View(double scaleX, double scaleY, Tile tile, int quarterTurns) {

	/** Whether a face seen in this view belongs to it rather than to a neighbouring tile. */
	boolean owns(final Face seen) {
		return tile.owns(toScaled(seen.box().centre()));
	}

	/** Whether some place of this view that is about as far from another one belongs to it. */
	boolean ownsNear(final Point seen, final double distance) {
		return tile.ownsNear(toScaled(seen), distance);
	}

	/** A face seen in this view, in pixels of the upright photograph. */
	Face toPhotograph(final Face seen) {
		final Box box = seen.box();
		final Point a = toPhotograph(new Point(box.x(), box.y()));
		final Point b = toPhotograph(new Point(box.x() + box.width(), box.y() + box.height()));
		final Box upright = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a
			.y() - b.y()));
		return new Face(upright, seen.points().stream().map(this::toPhotograph).toList(), seen.confidence());
	}

	/** Pixel centres are mapped: a pixel of a view half as large has its centre between two pixels. */
	private Point toPhotograph(final Point seen) {
		final Point scaled = toScaled(seen);
		return new Point(unscale(scaled.x(), scaleX), unscale(scaled.y(), scaleY));
	}

	/** Columns of the turned tile. */
	int width() {
		return quarterTurns % 2 == 0 ? tile.width() : tile.height();
	}

	/** Rows of the turned tile. */
	int height() {
		return quarterTurns % 2 == 0 ? tile.height() : tile.width();
	}

	/** The part of the photograph's scaled version that a part of the turned tile shows, which it may reach beyond. */
	Rectangle toScaled(final Rectangle seen) {
		final Rectangle in = seen.intersection(new Rectangle(width(), height()));
		final Point a = toScaled(new Point(in.x, in.y)), b = toScaled(new Point(in.x + in.width - 1, in.y + in.height - 1));
		return new Rectangle((int) Math.min(a.x(), b.x()), (int) Math.min(a.y(), b.y()), (int) Math.abs(a.x() - b.x()) + 1,
			(int) Math.abs(a.y() - b.y()) + 1);
	}

	Point toScaled(final Point seen) {
		final double lastX = tile.width() - 1, lastY = tile.height() - 1;
		final Point inTile = switch (quarterTurns) {
			case 0 -> seen;
			case 1 -> new Point(seen.y(), lastY - seen.x());
			case 2 -> new Point(lastX - seen.x(), lastY - seen.y());
			case 3 -> new Point(lastX - seen.y(), seen.x());
			default -> throw new IllegalArgumentException("Quarter turns are 0 to 3, not " + quarterTurns);
		};
		return inTile.plus(tile.x(), tile.y());
	}

	private static double unscale(final double value, final double scale) {
		return scale == 1 ? value : (value + 0.5) / scale - 0.5;
	}
}
