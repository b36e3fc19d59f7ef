package org.visavis.watermark;

import java.util.Arrays;

/**
 * Sums of soft values over the blocks that carry the same bit. Of a picture that was cut out of another, neither the other's width nor
 * where it was cut is known; but only the width's remainder modulo the number of bits turns one row of blocks against the next. So the
 * rows are folded once, and laid on one another for each remainder.
 */
final class Folding {

	private final int columns, bits, rows;
	/** Of each row, the sums over blocks whose columns are equal modulo the number of bits, twice after one another. */
	private final double[] folded;

	/**
	 * @param soft columns x rows values, row after row
	 * @param bits into how many sums
	 */
	Folding(final double[] soft, final int columns, final int bits) {
		this.columns = columns;
		this.bits = bits;
		rows = soft.length / columns;
		folded = new double[2 * bits * rows];
		double sum = 0;
		for (final double value : soft) sum += value;
		final double mean = sum / soft.length;
		for (int row = 0; row < rows; row++) fold(soft, row, mean);
	}

	private void fold(final double[] soft, final int row, final double mean) {
		final int first = 2 * bits * row;
		for (int column = 0, bit = 0; column < columns; column++) {
			folded[first + bit] += soft[row * columns + column] - mean;
			if (++bit == bits) bit = 0;
		}
		System.arraycopy(folded, first, folded, first + bits, bits);
	}

	/** The sums where each row begins so many bits after the one before, 0 to bits - 1. */
	Sums turned(final int turn) {
		final double[] sums = new double[bits], one = new double[bits];
		final boolean[] seen = new boolean[bits];
		for (int row = 0, shift = 0; row < rows; row++) {
			System.arraycopy(folded, 2 * bits * row + (shift == 0 ? 0 : bits - shift), one, 0, bits);
			add(sums, one);
			for (int column = 0; column < columns && columns < bits; column++) seen[(shift + column) % bits] = true;
			shift = (shift + turn) % bits;
		}
		if (columns >= bits) Arrays.fill(seen, true);
		return new Sums(sums, seen);
	}

	/** A loop of its own, of arrays from their first element on, is one that the JIT vectorises. */
	private static void add(final double[] sums, final double[] one) {
		for (int bit = 0; bit < sums.length; bit++) sums[bit] += one[bit];
	}
}
