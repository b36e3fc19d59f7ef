package org.visavis.compare;

/**
 * The distances between all pairs of N unit vectors, in single precision. Pairs with a dot product above 0.999 are
 * calculated from their differences in double precision, so that identical vectors are at exactly 0; of the others, a
 * cosine distance has the error of its dot product e ({@link DotProducts}), a Euclidean distance d the error e / d, at
 * most 23 e.
 */
public final class Distances {

	private static final float CLOSE = 1e-3f;
	/** Columns that are mirrored at a time. */
	private static final int BLOCK = 64;

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
			mirror(row, rows, column, columns, dots, square, n);
		});
		return square;
	}

	/** In blocks, so that the cache lines written stay at hand until the tile's last row. */
	private static void mirror(final int row, final int rows, final int column, final int columns, final float[][] dots,
		final float[] square, final int n)
	{
		for (int from = 0; from < columns; from += BLOCK)
			for (int r = 0; r < rows; r++)
				turn(dots[r], from, Math.min(from + BLOCK, columns), square, (column + from) * n + row + r, n);
	}

	private static void turn(final float[] row, final int from, final int to, final float[] square, final int start,
		final int n)
	{
		for (int c = from, place = start; c < to; c++, place += n) square[place] = row[c];
	}

	private void replaceDots(final float[] dots, final int row, final int column, final int columns) {
		distance.replaceDots(dots, columns);
		for (int c = nextClose(dots, 0, columns); c < columns; c = nextClose(dots, c + 1, columns))
			dots[c] = (float) distance.between(vectors[row], vectors[column + c]);
	}

	/** Apart from the rest, since it passes over everything and only so is fast. */
	private int nextClose(final float[] distances, final int from, final int to) {
		final float limit = close;
		int c = from;
		while (c < to && distances[c] >= limit) c++;
		return c;
	}
}
