package org.visavis.trace;

import org.visavis.geometry.AffineTransform;

/** Resamples a picture without colour by cubic convolution (Keys 1981, doi 10.1109/TASSP.1981.1163711, a = -1/2). */
final class CubicGrid {

	/** The kernel is looked up at so many places between two pixels. */
	private static final int STEPS = 256;
	private static final float[] KERNEL = kernel();

	private final Grey from;
	/** By how much the kernel is wider than Keys's, at least 1. */
	private final float stretch;
	private final float[] across, down;

	private CubicGrid(final Grey from, final double scale) {
		this.from = from;
		stretch = (float) Math.max(1, scale);
		across = new float[(int) (4 * stretch) + 2];
		down = new float[across.length];
	}

	/** @param toPicture from pixels of the grid to pixels of the picture, whose border pixels go on beyond its border */
	static Grey sample(final Grey from, final AffineTransform toPicture, final int width, final int height) {
		final CubicGrid grid = new CubicGrid(from, toPicture.scale());
		final float[] values = new float[width * height];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				values[y * width + x] = grid.at(toPicture.a() * x + toPicture.b() * y + toPicture.c(), toPicture.d() * x + toPicture
					.e() * y + toPicture.f());
		return new Grey(values, width, height);
	}

	private float at(final double atX, final double atY) {
		final float x = (float) within(atX, from.width()), y = (float) within(atY, from.height());
		final int left = (int) Math.ceil(x - 2 * stretch), top = (int) Math.ceil(y - 2 * stretch);
		final int columns = weigh(across, x, left), rows = weigh(down, y, top);
		float sum = 0;
		for (int row = 0; row < rows; row++) {
			final int start = Math.max(0, Math.min(from.height() - 1, top + row)) * from.width();
			sum += down[row] * (left >= 0 && left + columns <= from.width() ? inner(start + left, columns) : border(start, left,
				columns));
		}
		return sum;
	}

	private float inner(final int start, final int columns) {
		float sum = 0;
		for (int i = 0; i < columns; i++) sum += across[i] * from.values()[start + i];
		return sum;
	}

	private float border(final int start, final int left, final int columns) {
		float sum = 0;
		for (int i = 0; i < columns; i++)
			sum += across[i] * from.values()[start + Math.max(0, Math.min(from.width() - 1, left + i))];
		return sum;
	}

	private static double within(final double at, final int size) {
		return Math.max(-2, Math.min(size + 1, at));
	}

	/** Fills in the weights of the pixels under the kernel, which add up to 1; gives their number. */
	private int weigh(final float[] weights, final float at, final int first) {
		final int count = (int) Math.floor(at + 2 * stretch) - first + 1;
		final float toStep = STEPS / stretch;
		float sum = 0;
		for (int i = 0; i < count; i++)
			sum += weights[i] = KERNEL[Math.min(2 * STEPS, (int) (Math.abs(first + i - at) * toStep + 0.5f))];
		final float part = 1 / sum;
		for (int i = 0; i < count; i++) weights[i] *= part;
		return count;
	}

	private static float[] kernel() {
		final float[] kernel = new float[2 * STEPS + 1];
		for (int i = 0; i < kernel.length; i++) {
			final double d = (double) i / STEPS;
			kernel[i] = (float) (d < 1 ? (1.5 * d - 2.5) * d * d + 1 : ((-0.5 * d + 2.5) * d - 4) * d + 2);
		}
		return kernel;
	}
}
