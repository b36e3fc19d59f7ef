package org.visavis.fingerprint;

import java.util.ArrayList;
import java.util.List;

/** Finds the textured blocks of one grid in another by normalised correlation, in a window about the same place. */
final class Blocks {

	/** Blocks with less contrast in either grid, in grey levels, have no texture to be found by. */
	private static final double TEXTURE = 1.5;

	private final Grid a, b;
	private final int side, reach;
	private final double[] peaks;

	private Blocks(final Grid a, final Grid b, final int side, final int reach) {
		this.a = a;
		this.b = b;
		this.side = side;
		this.reach = reach;
		peaks = new double[(2 * reach + 1) * (2 * reach + 1)];
	}

	/** Every textured block of {@code a}, {@code step} pixels apart, sought in {@code b} up to {@code reach} pixels away. */
	static List<Block> of(final Grid a, final Grid b, final int side, final int step, final int reach) {
		final Blocks blocks = new Blocks(a, b, side, reach);
		final List<Block> found = new ArrayList<>();
		for (int y = reach; y + side + reach <= a.height(); y += step)
			for (int x = reach; x + side + reach <= a.width(); x += step)
				if (blocks.isTextured(a, x, y) && blocks.isTextured(b, x, y)) found.add(blocks.find(x, y));
		return found;
	}

	/** The sum of a block's values and that of their squares. */
	private record Sums(double values, double squares) {

		double variances(final int n) {
			return Math.max(0, squares - values * values / n);
		}
	}

	private Sums sums(final Grid grid, final int left, final int top) {
		double sum = 0, squares = 0;
		for (int y = top; y < top + side; y++)
			for (int x = left; x < left + side; x++) {
				final float v = grid.values()[y * grid.width() + x];
				sum += v;
				squares += v * v;
			}
		return new Sums(sum, squares);
	}

	private boolean isTextured(final Grid grid, final int left, final int top) {
		return sums(grid, left, top).variances(side * side) > TEXTURE * TEXTURE * side * side;
	}

	private Block find(final int x, final int y) {
		int best = 0;
		final Sums sums = sums(a, x, y);
		for (int v = -reach, i = 0; v <= reach; v++)
			for (int u = -reach; u <= reach; u++, i++) {
				peaks[i] = correlation(x, y, x + u, y + v, sums);
				if (peaks[i] > peaks[best]) best = i;
			}
		final int row = 2 * reach + 1, u = best % row, v = best / row;
		final double dx = u - reach + (u == 0 || u == row - 1 ? 0 : between(peaks[best - 1], peaks[best], peaks[best + 1]));
		final double dy = v - reach + (v == 0 || v == row - 1 ? 0 : between(peaks[best - row], peaks[best], peaks[best + row]));
		return new Block(x + (side - 1) / 2.0, y + (side - 1) / 2.0, dx, dy, peaks[best]);
	}

	/** Where the parabola through three neighbours has its top, -1/2 to 1/2 from the middle one. */
	private static double between(final double before, final double top, final double after) {
		final double bend = before - 2 * top + after;
		return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
	}

	private double correlation(final int ax, final int ay, final int bx, final int by, final Sums sums) {
		double sum = 0, squares = 0, products = 0;
		for (int y = 0; y < side; y++) {
			final int i = (ay + y) * a.width() + ax, j = (by + y) * b.width() + bx;
			for (int x = 0; x < side; x++) {
				final float u = a.values()[i + x], v = b.values()[j + x];
				sum += v;
				squares += v * v;
				products += u * v;
			}
		}
		final int n = side * side;
		final double variances = sums.variances(n) * new Sums(sum, squares).variances(n);
		return variances <= 0 ? 0 : (products - sums.values * sum / n) / Math.sqrt(variances);
	}
}
