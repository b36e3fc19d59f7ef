package org.visavis.fingerprint;

/**
 * A picture reduced to 64 x 64 values as PDQ does it: twice a box along the rows and one down the columns, each a 128th
 * of the side, then the values at the centres of 64 x 64 cells. The rows pass through all four boxes together, so that
 * they stay near the processor, and only what is needed of the last two boxes is divided.
 */
final class Tent {

	static final int SIDE = 64;
	private static final int WINDOWS = 128;

	private final Luma picture;
	private final int width, height;
	private final RowSums along;
	private final float[][] lumas, sums, smooth, smoothSums;
	private final ColumnMeans first, second;
	private final int[] columns, rows;
	private final float[] values = new float[SIDE * SIDE];
	/** Rows that wait for three others, rows that are through, rows of the result. */
	private int waiting, through, taken;

	private Tent(final Luma picture, final int width, final int height) {
		this.picture = picture;
		this.width = width;
		this.height = height;
		along = new RowSums(width, window(width));
		lumas = new float[RowSums.ROWS][width];
		sums = new float[RowSums.ROWS][width];
		smooth = new float[RowSums.ROWS][width];
		smoothSums = new float[RowSums.ROWS][width];
		first = new ColumnMeans(width, window(height), this::smoothed);
		second = new ColumnMeans(SIDE, window(height), this::take);
		columns = centres(width);
		rows = centres(height);
	}

	/** The values, row by row, 0..255. */
	static float[] reduced(final Luma picture, final int width, final int height) {
		final Tent tent = new Tent(picture, width, height);
		tent.reduce();
		return tent.values;
	}

	private static int window(final int side) {
		return (side + WINDOWS - 1) / WINDOWS;
	}

	private static int[] centres(final int side) {
		final int[] centres = new int[SIDE];
		for (int i = 0; i < SIDE; i++)
			centres[i] = (int) ((i + 0.5) * side / SIDE);
		return centres;
	}

	private void reduce() {
		for (int y = 0; y < height; y += RowSums.ROWS) {
			final int many = Math.min(RowSums.ROWS, height - y);
			for (int i = 0; i < many; i++)
				picture.row(y + i, lumas[i]);
			along.of(lumas, sums);
			for (int i = 0; i < many; i++) {
				along.means(sums[i], first.next());
				first.add();
			}
		}
		first.finish();
		if (waiting > 0) alongAgain();
		second.finish();
	}

	private void smoothed(final float[] row) {
		System.arraycopy(row, 0, smooth[waiting++], 0, width);
		if (waiting == RowSums.ROWS) alongAgain();
	}

	private void alongAgain() {
		along.of(smooth, smoothSums);
		for (int i = 0; i < waiting; i++) {
			final float[] row = second.next();
			for (int j = 0; j < SIDE; j++)
				row[j] = smoothSums[i][columns[j]] / along.count(columns[j]);
			second.add();
		}
		waiting = 0;
	}

	/** A row of less than 64 may stand for several of the result. */
	private void take(final float[] row) {
		for (; taken < SIDE && rows[taken] == through; taken++)
			System.arraycopy(row, 0, values, taken * SIDE, SIDE);
		through++;
	}
}
