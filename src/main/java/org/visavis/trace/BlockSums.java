package org.visavis.trace;

/** Sums of a picture's values and of their squares over squares of 16 by 16 pixels, wherever they lie. */
final class BlockSums {

	private final int stride;
	private final double[] sums, squares;

	BlockSums(final Grey picture) {
		stride = picture.width() + 1;
		sums = new double[stride * (picture.height() + 1)];
		squares = new double[sums.length];
		for (int y = 0; y < picture.height(); y++) addRow(picture, y);
	}

	private void addRow(final Grey picture, final int y) {
		double sum = 0, square = 0;
		for (int x = 0; x < picture.width(); x++) {
			final double value = picture.values()[y * picture.width() + x];
			sum += value;
			square += value * value;
			final int at = (y + 1) * stride + x + 1;
			sums[at] = sums[at - stride] + sum;
			squares[at] = squares[at - stride] + square;
		}
	}

	/** Of the square whose top-left pixel is (x, y). */
	double sum(final int x, final int y) {
		return over(sums, x, y);
	}

	/** The sum of the squared deviations from the square's mean. */
	double deviation(final int x, final int y) {
		final double sum = over(sums, x, y);
		return Math.max(0, over(squares, x, y) - sum * sum / Blocks.PIXELS);
	}

	private double over(final double[] all, final int x, final int y) {
		final int from = y * stride + x, to = from + Blocks.SIZE * stride;
		return all[to + Blocks.SIZE] - all[to] - all[from + Blocks.SIZE] + all[from];
	}
}
