package org.visavis.compare;

/**
 * The distances between all pairs of N unit vectors, in single precision. Pairs with a dot product above 0.999 are
 * calculated from their differences in double precision, so that identical vectors are at exactly 0; of the others, a
 * cosine distance has the error of its dot product e ({@link DotProducts}), a Euclidean distance d the error e / d, at
 * most 23 e.
 */
public final class Distances {

	private static final float CLOSE = 1e-3f;

	private final float[][] vectors;
	private final Distance distance;
	private final float close;

	private Distances(final float[][] vectors, final Distance distance) {
		this.vectors = vectors;
		this.distance = distance;
		this.close = (float) distance.ofSquare(2 * CLOSE);
	}

	/**
	 * The lower triangle without the diagonal, row by row: the distance of i and j &lt; i stands at {@code i (i - 1) / 2 +
	 * j}. For at most 65,536 vectors; takes 2 N² bytes.
	 */
	public static float[] condensed(final float[][] vectors, final Distance distance, final int threads) {
		final long n = vectors.length;
		final float[] condensed = new float[Math.toIntExact(n * (n - 1) / 2)];
		final Distances matrix = new Distances(vectors, distance);
		new DotProducts(vectors, vectors).lowerTriangle(threads, (row, rows, column, columns, dots) -> {
			for (int r = 0; r < rows; r++) {
				final int i = row + r, width = Math.min(columns, i - column);
				if (width <= 0) continue;
				matrix.replaceDots(dots[r], i, column, width);
				System.arraycopy(dots[r], 0, condensed, (int) ((long) i * (i - 1) / 2) + column, width);
			}
		});
		return condensed;
	}

	/** The whole symmetric matrix, row by row. For at most 46,340 vectors; takes 4 N² bytes. */
	public static float[] square(final float[][] vectors, final Distance distance, final int threads) {
		final int n = vectors.length;
		final float[] square = new float[Math.multiplyExact(n, n)];
		final Distances matrix = new Distances(vectors, distance);
		new DotProducts(vectors, vectors).lowerTriangle(threads, (row, rows, column, columns, dots) -> {
			for (int r = 0; r < rows; r++) {
				matrix.replaceDots(dots[r], row + r, column, columns);
				System.arraycopy(dots[r], 0, square, (row + r) * n + column, columns);
			}
			if (row >= column + columns) mirror(row, rows, column, columns, dots, square, n);
		});
		return square;
	}

	private static void mirror(final int row, final int rows, final int column, final int columns, final float[][] dots,
		final float[] square, final int n)
	{
		for (int c = 0; c < columns; c++) {
			final int start = (column + c) * n + row;
			for (int r = 0; r < rows; r++) square[start + r] = dots[r][c];
		}
	}

	private void replaceDots(final float[] dots, final int row, final int column, final int columns) {
		distance.replaceDots(dots, columns);
		for (int c = 0; c < columns; c++)
			if (dots[c] < close) dots[c] = (float) distance.between(vectors[row], vectors[column + c]);
	}
}
