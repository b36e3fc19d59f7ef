package org.visavis.detect;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import org.visavis.geometry.Point;

/**
 * Squares of 32 pixels of a picture, of which some are looked at. What the network says of a square depends on nothing that is
 * more than seven squares away, so a part with that much around it gives the same numbers as the whole picture.
 */
final class Blocks {

	static final int SIDE = 32;
	private static final int AROUND = 7;

	private final int columns, rows;
	private final Rectangle all;

	/** @param width of the picture in pixels; likewise its height */
	Blocks(final int width, final int height) {
		columns = (width + SIDE - 1) / SIDE;
		rows = (height + SIDE - 1) / SIDE;
		all = new Rectangle(columns, rows);
	}

	/** What is looked at at once, in pixels. */
	record Part(Rectangle asked, Rectangle around) {

		/** Whether a cell of the network is one that is asked for. */
		boolean asks(final YuNet.Cell cell) {
			return asked.contains(cell.x(), cell.y());
		}
	}

	/** The whole picture. */
	List<Part> whole() {
		return List.of(part(all));
	}

	/**
	 * Parts that have all chosen blocks in what they ask for, none twice; the whole picture where that is as little.
	 *
	 * @param isChosen by the middle of a block in pixels
	 */
	List<Part> parts(final Predicate<Point> isChosen) {
		final List<Rectangle> asked = merged(groups(isChosen));
		if (asked.stream().mapToInt(this::work).sum() >= area(all)) return whole();
		return asked.stream().map(this::part).toList();
	}

	private Part part(final Rectangle blocks) {
		return new Part(pixels(blocks), pixels(around(blocks)));
	}

	private static Rectangle pixels(final Rectangle blocks) {
		return new Rectangle(SIDE * blocks.x, SIDE * blocks.y, SIDE * blocks.width, SIDE * blocks.height);
	}

	private Rectangle around(final Rectangle blocks) {
		final Rectangle wider = new Rectangle(blocks);
		wider.grow(AROUND, AROUND);
		return wider.intersection(all);
	}

	private int work(final Rectangle blocks) {
		return within(blocks.x, blocks.width, columns) * within(blocks.y, blocks.height, rows);
	}

	/** Length of a span with what is looked at around it, as far as there is a picture. */
	private static int within(final int from, final int length, final int end) {
		return Math.min(end, from + length + AROUND) - Math.max(0, from - AROUND);
	}

	private static int area(final Rectangle blocks) {
		return blocks.width * blocks.height;
	}

	/** The rectangles about chosen blocks that touch. */
	private List<Rectangle> groups(final Predicate<Point> isChosen) {
		final BitSet left = new BitSet();
		for (int i = 0; i < columns * rows; i++)
			left.set(i, isChosen.test(middle(i)));
		final List<Rectangle> groups = new ArrayList<>();
		while (!left.isEmpty()) groups.add(group(left));
		return groups;
	}

	private Rectangle group(final BitSet left) {
		final Deque<Integer> touching = new ArrayDeque<>(List.of(left.nextSetBit(0)));
		left.clear(touching.getFirst());
		final Rectangle group = block(touching.getFirst());
		while (!touching.isEmpty()) {
			final int i = touching.pop();
			group.add(block(i));
			final Rectangle near = block(i);
			near.grow(1, 1);
			final Rectangle in = near.intersection(all);
			for (int y = in.y; y < in.y + in.height; y++)
				for (int k = left.nextSetBit(y * columns + in.x); k >= 0 && k < y * columns + in.x + in.width; k = left.nextSetBit(k)) {
					left.clear(k);
					touching.push(k);
				}
		}
		return group;
	}

	private Point middle(final int i) {
		return new Point(SIDE * (i % columns + 0.5) - 0.5, SIDE * (i / columns + 0.5) - 0.5);
	}

	private Rectangle block(final int i) {
		return new Rectangle(i % columns, i / columns, 1, 1);
	}

	/** Makes one of any two that overlap, or that together are no more work than one by one. */
	private List<Rectangle> merged(final List<Rectangle> groups) {
		for (int before = groups.size() + 1; groups.size() < before;) {
			before = groups.size();
			for (int a = 0; a < groups.size(); a++)
				for (int b = a + 1; b < groups.size(); b++)
					if (belongTogether(groups.get(a), groups.get(b))) {
						groups.get(a).add(groups.remove(b));
						b = a;
					}
		}
		return groups;
	}

	private boolean belongTogether(final Rectangle a, final Rectangle b) {
		return a.intersects(b) || work(a.union(b)) <= work(a) + work(b);
	}
}
