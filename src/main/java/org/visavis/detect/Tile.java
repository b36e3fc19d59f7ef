package org.visavis.detect;

import java.util.ArrayList;
import java.util.List;

import org.visavis.geometry.Point;

/**
 * A part of a picture that is searched in one pass. Neighbouring tiles overlap, and each face belongs to the one tile
 * that shows it whole.
 *
 * @param x left column
 * @param y top row
 * @param left first column of the part whose faces belong to this tile; likewise top, right and bottom
 */
record Tile(int x, int y, int width, int height, double left, double top, double right, double bottom) {

	/**
	 * Covers a picture.
	 *
	 * @param side of the tiles in pixels
	 * @param overlap of neighbours in pixels; faces up to this size are seen whole
	 */
	static List<Tile> of(final int width, final int height, final int side, final int overlap) {
		final List<Tile> tiles = new ArrayList<>();
		for (final Span down : Span.of(height, side, overlap))
			for (final Span across : Span.of(width, side, overlap))
				tiles.add(new Tile(across.start, down.start, across.length, down.length, across.from, down.from, across.to,
					down.to));
		return tiles;
	}

	/** Whether a face with its centre here, in pixels of the whole picture, belongs to this tile. */
	boolean owns(final Point centre) {
		return centre.x() >= left && centre.x() < right && centre.y() >= top && centre.y() < bottom;
	}

	/** Whether there is a place that belongs to this tile and is as near to another one, across and down. */
	boolean ownsNear(final Point place, final double distance) {
		return place.x() >= left - distance && place.x() < right + distance && place.y() >= top - distance && place
			.y() < bottom + distance;
	}

	/** A tile along one side of the picture. */
	private record Span(int start, int length, double from, double to) {

		static List<Span> of(final int whole, final int side, final int overlap) {
			final List<Span> spans = new ArrayList<>();
			final int step = side - overlap;
			for (int start = 0; start == 0 || start + overlap < whole; start += step) {
				final boolean last = start + side >= whole;
				final double from = start == 0 ? Double.NEGATIVE_INFINITY : start + overlap / 2.0;
				final double to = last ? Double.POSITIVE_INFINITY : start + step + overlap / 2.0;
				spans.add(new Span(start, last ? whole - start : side, from, to));
				if (last) break;
			}
			return spans;
		}
	}
}
