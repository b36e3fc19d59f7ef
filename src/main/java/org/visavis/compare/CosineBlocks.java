package org.visavis.compare;

import java.util.Arrays;
import java.util.List;

/**
 * The cosines of all pairs of faces by several recognisers, some rows of the lower triangle at a time, in single precision with
 * the error of {@link DotProducts}.
 */
public final class CosineBlocks {

	/** At most so many cosines of a recogniser are held at once, but for one row. */
	private static final int HELD = 1 << 23;
	private static final int ROWS = 768;

	private final List<float[][]> vectors;
	private final int threads;

	/** Takes some rows, in ascending order, from the caller's thread. */
	public interface Taker {

		/**
		 * Takes the cosines of faces {@code row..row + rows - 1} with all faces before {@code row + rows}.
		 *
		 * @param cosines [recogniser][row - first row][face], longer than said; overwritten by the next block
		 */
		void accept(int row, int rows, float[][][] cosines);
	}

	/** @param vectors of each recogniser a unit vector for each face, in the same order */
	public CosineBlocks(final List<float[][]> vectors, final int threads) {
		this.vectors = List.copyOf(vectors);
		this.threads = threads;
	}

	/** Gives every row. */
	public void each(final Taker taker) {
		final int faces = vectors.get(0).length, most = Math.max(1, Math.min(ROWS, HELD / Math.max(1, faces)));
		final float[][][] cosines = new float[vectors.size()][Math.min(most, faces)][faces];
		for (int row = 0; row < faces; row += most) {
			final int rows = Math.min(most, faces - row);
			for (int r = 0; r < cosines.length; r++) fill(vectors.get(r), row, rows, cosines[r]);
			taker.accept(row, rows, cosines);
		}
	}

	private void fill(final float[][] of, final int first, final int count, final float[][] cosines) {
		new DotProducts(Arrays.copyOfRange(of, first, first + count), Arrays.copyOf(of, first + count)).all(threads, (row, rows,
			column, columns, dots) -> {
			for (int r = 0; r < rows; r++) System.arraycopy(dots[r], 0, cosines[row + r], column, columns);
		});
	}
}
