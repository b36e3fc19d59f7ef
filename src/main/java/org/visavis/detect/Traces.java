package org.visavis.detect;

import java.util.BitSet;

import org.visavis.geometry.Point;

/**
 * Where a pass over a scaled photograph saw anything that may be a face where a larger version is looked at: a small face ever
 * so slightly, a larger one somewhat, one of any size as likely as not. docs/method.md says what is lost without the rest.
 */
final class Traces {

	/** A cell at or below it leaves no trace. */
	static final double SLIGHTLY = 0.005;
	private static final double SOMEWHAT = 0.1, LIKELY = 0.5;
	/** Sizes of faces in pixels up to which one that is seen slightly, or somewhat, leaves a trace. */
	private static final double SMALL = 48, LARGE = 160;
	/** Side in pixels of the squares that places are told apart by. */
	private static final int CELL = 8;

	private final double scaleX, scaleY;
	private final int columns, rows;
	private final BitSet seen = new BitSet();

	Traces(final ScaledPhotograph picture) {
		scaleX = picture.scaleX();
		scaleY = picture.scaleY();
		columns = picture.width() / CELL + 1;
		rows = picture.height() / CELL + 1;
	}

	/** Notes a cell of a view of that version. */
	void add(final View view, final YuNet.Cell cell) {
		if (!isTrace(cell.confidence(), cell.size())) return;
		for (int y = cell.y() + CELL / 2; y < cell.y() + cell.side(); y += CELL)
			for (int x = cell.x() + CELL / 2; x < cell.x() + cell.side(); x += CELL)
				add(view.toScaled(new Point(x, y)));
	}

	private static boolean isTrace(final double confidence, final double size) {
		return confidence > (size <= SMALL ? SLIGHTLY : size <= LARGE ? SOMEWHAT : LIKELY);
	}

	private void add(final Point place) {
		final int column = (int) Math.floor(place.x() / CELL), row = (int) Math.floor(place.y() / CELL);
		if (column >= 0 && row >= 0 && column < columns && row < rows) seen.set(row * columns + column);
	}

	/** Whether there is a trace in a square of another view, or as near as a cell. */
	boolean isIn(final View view, final Point middle, final double side) {
		final Point there = view.toScaled(middle);
		final double x = there.x() * scaleX / view.scaleX(), y = there.y() * scaleY / view.scaleY(), half = side / 2 * scaleX /
			view.scaleX() + CELL;
		final int last = cell(x + half, columns), bottom = cell(y + half, rows);
		for (int row = cell(y - half, rows); row <= bottom; row++) {
			final int next = seen.nextSetBit(row * columns + cell(x - half, columns));
			if (next >= 0 && next <= row * columns + last) return true;
		}
		return false;
	}

	private static int cell(final double place, final int count) {
		return (int) Math.max(0, Math.min(count - 1, Math.floor(place / CELL)));
	}
}
