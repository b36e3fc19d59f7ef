package org.visavis.watermark;

/** How well a payload agrees with parts of a picture in which it was found. */
final class Carrying {

	private final Agreement agreement;
	private final Blocks blocks;
	private final double[] soft;

	Carrying(final int[] squares, final Agreement agreement) {
		this.agreement = agreement;
		blocks = Blocks.of(squares, agreement.place().size(), agreement.place().left(), agreement.place().top());
		soft = agreement.reading().soft(blocks);
	}

	/** Blocks in a row. */
	int columns() {
		return blocks.columns();
	}

	/** Rows of blocks. */
	int rows() {
		return blocks.rows();
	}

	/** Correlation of the blocks' values with the bits that they should carry, in a rectangle of blocks as far as there are any. */
	double ofBlocks(final int left, final int top, final int width, final int height) {
		final int right = Math.min(columns(), left + width), bottom = Math.min(rows(), top + height);
		double n = 0, x = 0, y = 0, xx = 0, xy = 0;
		for (int row = top; row < bottom; row++)
			for (int column = left; column < right; column++) {
				final double value = soft[row * columns() + column], bit = agreement.payload().bit(bit(row, column)) ? 1 : -1;
				n++;
				x += value;
				y += bit;
				xx += value * value;
				xy += value * bit;
			}
		final double spread = (n * xx - x * x) * (n * n - y * y);
		return spread <= 0 ? 0 : (n * xy - x * y) / Math.sqrt(spread);
	}

	/** Correlation of the sums of each bit with the payload, in the rectangle from one block to before another. */
	double ofBits(final int left, final int top, final int right, final int bottom) {
		final Payload payload = agreement.payload();
		double mean = 0;
		for (int row = top; row < bottom; row++)
			for (int column = left; column < right; column++) mean += soft[row * columns() + column];
		mean /= Math.max(1, (right - left) * (bottom - top));
		final Sums sums = new Sums(new double[payload.length()], new boolean[payload.length()]);
		for (int row = top; row < bottom; row++)
			for (int column = left; column < right; column++) {
				sums.values()[bit(row, column)] += soft[row * columns() + column] - mean;
				sums.seen()[bit(row, column)] = true;
			}
		return payload.template(agreement.place().turn(), agreement.reading()).correlation(sums.centred(payload.period()), 0, payload.period());
	}

	private int bit(final int row, final int column) {
		return agreement.place().bit(row, column, agreement.payload().length());
	}
}
