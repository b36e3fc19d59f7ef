package org.visavis.trace;

import org.visavis.geometry.AffineTransform;

/** Resamples a picture without colour by cubic convolution, pixel by pixel or, where it is hardly turned, first along rows and then along columns. */
final class CubicGrid {

	/** Rows may rise by so many pixels a pixel, and columns lean, for the two passes. */
	private static final double LEVEL = 0.15;

	private final Bordered from;
	private final AffineTransform toPicture;
	private final int width, height, taps;
	private final CubicWeights cubic;
	private final float[] weights;
	/** How far pixels of a row of the grid lie below its first one, and the first ones of all rows below the picture's. */
	private final int[] right, down;

	private CubicGrid(final Bordered from, final AffineTransform toPicture, final int width, final int height) {
		this.from = from;
		this.toPicture = toPicture;
		this.width = width;
		this.height = height;
		cubic = new CubicWeights(toPicture.scale());
		taps = cubic.taps();
		weights = cubic.all();
		right = CubicWeights.places(toPicture.d(), width);
		down = CubicWeights.places(toPicture.e(), height);
		final int first = CubicWeights.place(toPicture.f());
		for (int y = 0; y < height; y++) down[y] += first;
	}

	/** The border that a picture must have. */
	static int border(final double scale) {
		return CubicWeights.reach(scale) + CubicWeights.BEYOND + 1;
	}

	/** @param toPicture from pixels of the grid to pixels of the picture, whose border pixels go on beyond its border */
	static Grey sample(final Bordered from, final AffineTransform toPicture, final int width, final int height) {
		final CubicGrid grid = new CubicGrid(from, toPicture, width, height);
		final double level = LEVEL * toPicture.scale();
		return new Grey(Math.abs(toPicture.b()) < level && Math.abs(toPicture.d()) < level ? grid.inTwoPasses() : grid.inOne(), width, height);
	}

	private float[] inOne() {
		final float[] values = new float[width * height];
		final int[] across = CubicWeights.places(toPicture.a(), width);
		for (int y = 0; y < height; y++) {
			final int start = CubicWeights.place(toPicture.b() * y + toPicture.c());
			for (int x = 0; x < width; x++) values[y * width + x] = at(CubicWeights.near(across[x] + start, from.width()), down(x, y));
		}
		return values;
	}

	private float at(final int x, final int y) {
		int start = from.at(cubic.first(x), cubic.first(y));
		float sum = 0;
		for (int row = 0; row < taps; row++, start += from.stride()) sum += weights[cubic.weight(y) + row] * along(cubic.weight(x), start);
		return sum;
	}

	private float along(final int weight, final int start) {
		final float[] values = from.values();
		float even = 0, odd = 0;
		for (int i = 0; i < taps; i += 2) {
			even += weights[weight + i] * values[start + i];
			odd += weights[weight + i + 1] * values[start + i + 1];
		}
		return even + odd;
	}

	/** Where a pixel of the grid lies between the rows of the picture. */
	private int down(final int x, final int y) {
		return CubicWeights.near(right[x] + down[y], from.height());
	}

	/** Along each row of the picture to the columns of the grid, then along these columns. */
	private float[] inTwoPasses() {
		final int[] corners = { cubic.first(down(0, 0)), cubic.first(down(width - 1, 0)), cubic.first(down(0, height - 1)), cubic.first(down(width -
			1, height - 1)) };
		int top = corners[0], bottom = corners[0];
		for (final int corner : corners) {
			top = Math.min(top, corner);
			bottom = Math.max(bottom, corner);
		}
		return downColumns(alongRows(top, bottom + taps), top);
	}

	/** Each row at the places where columns of the grid cross it. */
	private float[] alongRows(final int top, final int bottom) {
		final double lean = toPicture.b() / toPicture.e(), across = toPicture.a() - lean * toPicture.d();
		final int[] places = CubicWeights.places(across, width);
		final float[] rows = new float[(bottom - top) * width];
		for (int row = top, i = 0; row < bottom; row++) {
			final int start = CubicWeights.place(toPicture.c() + lean * (row - toPicture.f()));
			for (int x = 0; x < width; x++) {
				final int place = CubicWeights.near(places[x] + start, from.width());
				rows[i++] = along(cubic.weight(place), from.at(cubic.first(place), row));
			}
		}
		return rows;
	}

	private float[] downColumns(final float[] rows, final int top) {
		final float[] values = new float[width * height];
		for (int y = 0, i = 0; y < height; y++)
			for (int x = 0; x < width; x++) {
				final int place = down(x, y), weight = cubic.weight(place);
				float sum = 0;
				for (int k = 0, at = (cubic.first(place) - top) * width + x; k < taps; k++, at += width) sum += weights[weight + k] * rows[at];
				values[i++] = sum;
			}
		return values;
	}
}
