package org.visavis.fingerprint;

import java.util.function.Consumer;

/** Means under a window that slides down columns, of rows that come one by one; the order of additions is PDQ's. */
final class ColumnMeans {

	private final int window, half;
	private final float[][] rows;
	private final float[] sums, means;
	private final Consumer<float[]> taker;
	private int count, added;

	/** @param taker is given the rows of means, each valid only until the next one */
	ColumnMeans(final int width, final int window, final Consumer<float[]> taker) {
		this.window = window;
		this.taker = taker;
		half = (window + 2) / 2;
		rows = new float[window + 1][width];
		sums = new float[width];
		means = new float[width];
	}

	/** What the next row is to be written into, before it is added. */
	float[] next() {
		return rows[added % rows.length];
	}

	/** Adds the row that {@link #next} gave. */
	void add() {
		final float[] row = next();
		if (added < window) grow(row);
		else slide(row, rows[(added - window) % rows.length]);
		if (++added >= half) taker.accept(means);
	}

	private void grow(final float[] row) {
		final float all = ++count;
		for (int x = 0; x < sums.length; x++) {
			sums[x] += row[x];
			means[x] = sums[x] / all;
		}
	}

	private void slide(final float[] row, final float[] gone) {
		final float all = count;
		for (int x = 0; x < sums.length; x++) {
			final float sum = sums[x] + row[x] - gone[x];
			sums[x] = sum;
			means[x] = sum / all;
		}
	}

	/** Gives the means whose windows reach below the last row. */
	void finish() {
		for (int end = added + half - 1; added < end; added++) {
			final float all = --count;
			final float[] gone = rows[(added - window) % rows.length];
			for (int x = 0; x < sums.length; x++) {
				sums[x] -= gone[x];
				means[x] = sums[x] / all;
			}
			taker.accept(means);
		}
	}
}
