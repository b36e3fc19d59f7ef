package org.visavis.compare;

import java.util.Arrays;

/**
 * The dot products of every row vector with every column vector, tile by tile. Each is summed in the order of the
 * coordinates in single precision, rounded once a step, to the same bits on every processor; for unit vectors of length
 * D its error is below D x 6e-8 (for 128: 8e-6, seen: 6e-7).
 */
final class DotProducts {

	/** Takes the tiles; called from several threads, but for any one column from a single one, rows ascending. */
	interface TileSink {

		/**
		 * Takes the products of rows {@code row..row + rows - 1} with columns {@code column..column + columns - 1}.
		 *
		 * @param dots [row][column] from the tile's first row and column on; larger than the tile, and may be overwritten
		 */
		void accept(int row, int rows, int column, int columns, float[][] dots);
	}

	/** Columns of a tile: so many vectors, transposed, stay in the second-level cache. */
	static final int COLUMNS = 512;
	/** Rows of a tile, which stays there too. */
	private static final int ROWS = 48;

	private final float[][] rows;
	private final float[][] columns;
	private final FourSteps steps;
	private final int length;

	/** For any number of row and column vectors of one common length. */
	DotProducts(final float[][] rows, final float[][] columns) {
		this(rows, columns, FourSteps.OF_THIS_MACHINE);
	}

	/** The same in a given way. */
	DotProducts(final float[][] rows, final float[][] columns, final FourSteps steps) {
		this.steps = steps;
		final float[][] either = rows.length > 0 ? rows : columns;
		final int given = either.length > 0 ? either[0].length : 0;
		this.length = (given + 3) / 4 * 4;
		this.rows = padded(rows, given);
		this.columns = columns == rows ? this.rows : padded(columns, given);
	}

	/** Gives every product to the sink. */
	void all(final int threads, final TileSink sink) {
		Parallel.run(panels(), threads, panel -> panel(panel * COLUMNS, 0, sink));
	}

	/** Gives every product with row >= column to the sink, and a few others. */
	void lowerTriangle(final int threads, final TileSink sink) {
		Parallel.run(panels(), threads, panel -> panel(panel * COLUMNS, panel * COLUMNS, sink));
	}

	private int panels() {
		return (columns.length + COLUMNS - 1) / COLUMNS;
	}

	private void panel(final int column, final int firstRow, final TileSink sink) {
		final float[][] panel = transposed(column);
		final float[][] dots = new float[ROWS][COLUMNS];
		for (int row = firstRow; row < rows.length; row += ROWS) {
			for (int r = 0; r < ROWS && row + r < rows.length; r += 3) threeRows(row + r, panel, dots, r);
			sink.accept(row, Math.min(ROWS, rows.length - row), column, Math.min(COLUMNS, columns.length - column), dots);
		}
	}

	private float[][] transposed(final int column) {
		final float[][] panel = new float[length][COLUMNS];
		for (int j = column; j < Math.min(column + COLUMNS, columns.length); j++)
			for (int k = 0; k < length; k++) panel[k][j - column] = columns[j][k];
		return panel;
	}

	private void threeRows(final int row, final float[][] panel, final float[][] dots, final int r) {
		final int last = rows.length - 1;
		final float[] a = rows[row], b = rows[Math.min(row + 1, last)], c = rows[Math.min(row + 2, last)];
		for (int i = r; i < r + 3; i++) Arrays.fill(dots[i], 0);
		for (int k = 0; k < length; k += 4) steps.add(a, b, c, k, panel, dots[r], dots[r + 1], dots[r + 2]);
	}

	/** Zeros behind the vectors, so that the steps come out even. */
	private float[][] padded(final float[][] vectors, final int given) {
		return Arrays.stream(vectors).map(vector -> {
			if (vector.length != given) throw new IllegalArgumentException(
				"Vector lengths differ: " + vector.length + " and " + given);
			return given == length ? vector : Arrays.copyOf(vector, length);
		}).toArray(float[][]::new);
	}
}
