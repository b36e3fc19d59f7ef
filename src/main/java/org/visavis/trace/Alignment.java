package org.visavis.trace;

import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/**
 * A grid of pixels on which two pictures are laid.
 *
 * @param toQuestioned from pixels of the grid to pixels of the questioned picture
 * @param toCandidate likewise of the candidate
 */
record Alignment(AffineTransform toQuestioned, AffineTransform toCandidate, int width, int height) {

	/** The same pictures on a grid of the same place with other pixels. */
	Alignment resized(final int toWidth, final int toHeight) {
		final AffineTransform wider = AffineTransform.scaling((double) width / toWidth, (double) height / toHeight);
		return new Alignment(wider.then(toQuestioned), wider.then(toCandidate), toWidth, toHeight);
	}

	/** The same with a longer side of so many pixels, at least 1 the other. */
	Alignment withLongSide(final int side) {
		final double factor = (double) side / Math.max(width, height);
		return resized(Math.max(1, (int) Math.round(width * factor)), Math.max(1, (int) Math.round(height * factor)));
	}

	/** The same grid with the candidate's content moved to where it was found. */
	Alignment corrected(final AffineTransform found) {
		return new Alignment(toQuestioned, found.then(toCandidate), width, height);
	}

	/** Whether a move takes no corner of the grid further than so many of its pixels. */
	boolean isStillBy(final AffineTransform move, final double pixels) {
		for (int corner = 0; corner < 4; corner++) {
			final Point p = new Point(corner % 2 * (width - 1), corner / 2 * (height - 1));
			if (move.apply(p).distanceTo(p) > pixels) return false;
		}
		return true;
	}

	/** From pixels of the questioned picture to pixels of the candidate. */
	AffineTransform transform() {
		return toQuestioned.inverse().then(toCandidate);
	}

	/** A grid that begins some pixels further up and left and ends as much further down and right. */
	Alignment widened(final int by) {
		final AffineTransform shift = AffineTransform.shift(-by, -by);
		return new Alignment(shift.then(toQuestioned), shift.then(toCandidate), width + 2 * by, height + 2 * by);
	}

	/**
	 * A part of it with other pixels.
	 *
	 * @param step from pixel to pixel, in pixels of this grid
	 * @param left where the part's left border lies, in pixels of this grid; likewise the upper one
	 */
	Alignment cut(final double step, final double left, final double top, final int toWidth, final int toHeight) {
		final AffineTransform part = AffineTransform.scaling(step, step).then(AffineTransform.shift(left, top));
		return new Alignment(part.then(toQuestioned), part.then(toCandidate), toWidth, toHeight);
	}

	/** A rectangle of the grid, its right and lower border not included, in pixels of the questioned picture, from corner to corner. */
	Box onQuestioned(final int left, final int top, final int right, final int bottom) {
		final Point from = toQuestioned.apply(new Point(left - 0.5, top - 0.5)), to = toQuestioned.apply(new Point(right - 0.5, bottom -
			0.5));
		return new Box(from.x() + 0.5, from.y() + 0.5, to.x() - from.x(), to.y() - from.y());
	}

	/** Whether a square of the grid lies in both pictures. */
	boolean isInBoth(final int x, final int y, final int side, final Pyramid questioned, final Pyramid candidate) {
		for (int corner = 0; corner < 4; corner++) {
			final Point p = new Point(x + corner % 2 * (side - 1), y + corner / 2 * (side - 1));
			if (!toQuestioned.apply(p).isOn(questioned.width(), questioned.height())) return false;
			if (!toCandidate.apply(p).isOn(candidate.width(), candidate.height())) return false;
		}
		return true;
	}
}
