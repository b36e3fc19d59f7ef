package org.visavis.screen;

import org.visavis.exhibit.ExhibitFrame;
import org.visavis.geometry.Point;

/**
 * Which part of the two faces is seen, and how large; the same of both.
 *
 * @param zoom 1: as in a saved exhibit
 * @param x of what lies in the middle, from the point between the eyes, in interocular distances
 * @param y likewise
 */
record ExhibitView(double zoom, double x, double y) {

	/** The part that a saved exhibit shows. */
	static final ExhibitView WHOLE = new ExhibitView(1, 0, 0.04 / 0.3);

	private static final double LEAST = 0.5, MOST = 20, FARTHEST = 3;
	/** Pixels of a saved exhibit: a number is to be seen whole. */
	private static final double MARGIN = 12;

	/** The frame of one face for a picture of that size in pixels. */
	ExhibitFrame frame(final int width, final int height) {
		final double eyes = 0.3 * Math.min(width, height / 1.2) * zoom;
		return new ExhibitFrame(width, height, eyes, new Point((width - 1) / 2.0 - x * eyes, (height - 1) / 2.0 - y * eyes));
	}

	/**
	 * Larger or smaller, within limits.
	 *
	 * @param factor over 1: larger
	 * @param fixed what stays where it is, in pixels of {@code frame}
	 * @param frame of this view
	 */
	ExhibitView zoomed(final double factor, final Point fixed, final ExhibitFrame frame) {
		final double target = Math.max(LEAST, Math.min(MOST, zoom * factor)), eyes = frame.interocular() * target / zoom;
		final double right = (fixed.x() - frame.eyes().x()) / frame.interocular(), down = (fixed.y() - frame.eyes().y()) / frame
			.interocular();
		return new ExhibitView(target, right - (fixed.x() - (frame.width() - 1) / 2.0) / eyes, down - (fixed.y() - (frame
			.height() - 1) / 2.0) / eyes);
	}

	/** The picture drawn so many pixels right and down, within limits. */
	ExhibitView moved(final double right, final double down, final ExhibitFrame frame) {
		return new ExhibitView(zoom, limited(x - right / frame.interocular()), limited(y - down / frame.interocular()));
	}

	/** The place nearest to another that lies within a saved exhibit, a little off its border; both in pixels of a frame. */
	static Point nearestSaved(final Point onPlate, final ExhibitFrame frame) {
		final ExhibitFrame saved = ExhibitFrame.STANDARD;
		final double scale = frame.interocular() / saved.interocular();
		final double right = within((onPlate.x() - frame.eyes().x()) / scale + saved.eyes().x(), saved.width());
		final double down = within((onPlate.y() - frame.eyes().y()) / scale + saved.eyes().y(), saved.height());
		return new Point((right - saved.eyes().x()) * scale + frame.eyes().x(), (down - saved.eyes().y()) * scale + frame.eyes()
			.y());
	}

	private static double within(final double at, final int size) {
		return Math.max(MARGIN, Math.min(size - 1 - MARGIN, at));
	}

	private static double limited(final double at) {
		return Math.max(-FARTHEST, Math.min(FARTHEST, at));
	}
}
