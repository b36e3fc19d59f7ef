package org.visavis.watermark;

/**
 * How far the sum of a block lies above those around it, for its surroundings: the difference to the eight neighbours' mean (sides
 * count twice), over the variance of such differences in the 5 x 5 blocks about it, cut off at three standard deviations. So a flat
 * wall counts for more than a leaf. At the border the nearest block stands for one that is missing.
 */
final class Whitening {

	/** The weights of the eight neighbours together; differences are kept as whole numbers of this part. */
	static final int TWELVE = 12;
	/** Added to the variance: (10 in the library's units, 2 in ours each, times twelve) squared. */
	private static final double FLOOR = 57_600;
	private static final int REACH = 2, WINDOW = (2 * REACH + 1) * (2 * REACH + 1), MOST = 3;

	private final int columns, rows;

	private Whitening(final Blocks blocks) {
		columns = blocks.columns();
		rows = blocks.rows();
	}

	static double[] of(final Blocks blocks) {
		final Whitening whitening = new Whitening(blocks);
		final int[] differences = whitening.differences(blocks.sums());
		final long[] squares = whitening.squares(differences);
		final double[] soft = new double[differences.length];
		for (int i = 0; i < soft.length; i++) {
			final double deviation = Math.sqrt((double) squares[i] / WINDOW + FLOOR);
			soft[i] = Math.max(-MOST, Math.min(MOST, differences[i] / deviation)) / deviation;
		}
		return soft;
	}

	private int[] differences(final int[] sums) {
		final int[] differences = new int[sums.length];
		for (int y = 0; y < rows; y++) {
			final int here = y * columns, above = Math.max(0, y - 1) * columns, below = Math.min(rows - 1, y + 1) * columns;
			for (int x = 0; x < columns; x++) {
				final int left = Math.max(0, x - 1), right = Math.min(columns - 1, x + 1);
				differences[here + x] = TWELVE * sums[here + x] - 2 * (sums[here + left] + sums[here + right] + sums[above + x] + sums[below + x]) -
					sums[above + left] - sums[above + right] - sums[below + left] - sums[below + right];
			}
		}
		return differences;
	}

	/** Of each block, the sum of the squares over the window about it. */
	private long[] squares(final int[] differences) {
		final long[] across = new long[differences.length], sums = new long[differences.length];
		for (int i = 0; i < across.length; i++)
			for (int d = -REACH; d <= REACH; d++) {
				final long value = differences[i / columns * columns + within(i % columns + d, columns)];
				across[i] += value * value;
			}
		for (int i = 0; i < sums.length; i++)
			for (int d = -REACH; d <= REACH; d++)
				sums[i] += across[within(i / columns + d, rows) * columns + i % columns];
		return sums;
	}

	private static int within(final int at, final int length) {
		return Math.max(0, Math.min(length - 1, at));
	}
}
