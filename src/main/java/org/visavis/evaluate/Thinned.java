package org.visavis.evaluate;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Chooses which points of a never turning line a {@link Curve} keeps. */
final class Thinned {

	private static final int MOST = 500, STEPS = 120;

	private final double[] x, y;
	private int size;

	/** With room for so many points. */
	Thinned(final int capacity) {
		x = new double[capacity];
		y = new double[capacity];
	}

	/** Adds a point; each coordinate only ever rises or only ever falls. */
	void add(final double nextX, final double nextY) {
		x[size] = nextX;
		y[size++] = nextY;
	}

	/** All points, if at most 500; else those at the ends of steps that are visible in a plot with axes so scaled. */
	Curve curve(final String name, final DoubleUnaryOperator axis) {
		if (size > MOST) keepVisible(axis);
		return new Curve(name, Arrays.copyOf(x, size), Arrays.copyOf(y, size));
	}

	/** At most 2 x 120 steps are visible, each has two ends. */
	private void keepVisible(final DoubleUnaryOperator axis) {
		final double stepX = step(x, axis), stepY = step(y, axis);
		int kept = 1, last = 0;
		double lastX = axis.applyAsDouble(x[0]), lastY = axis.applyAsDouble(y[0]);
		for (int i = 1; i < size; i++) {
			final double atX = axis.applyAsDouble(x[i]), atY = axis.applyAsDouble(y[i]);
			if (i < size - 1 && Math.abs(atX - lastX) <= stepX && Math.abs(atY - lastY) <= stepY) continue;
			if (last < i - 1) keep(i - 1, kept++);
			keep(i, kept++);
			last = i;
			lastX = atX;
			lastY = atY;
		}
		size = kept;
	}

	private void keep(final int from, final int to) {
		x[to] = x[from];
		y[to] = y[from];
	}

	private double step(final double[] along, final DoubleUnaryOperator axis) {
		return Math.abs(axis.applyAsDouble(along[size - 1]) - axis.applyAsDouble(along[0])) / STEPS;
	}
}
