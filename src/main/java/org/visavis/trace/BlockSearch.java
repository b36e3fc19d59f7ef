package org.visavis.trace;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Looks for each block of a picture in another: the displacement with the highest correlation of their fine structure. */
final class BlockSearch {

	/** The least standard deviation of a block's fine structure, in grey levels: below it there is nothing to find. */
	static final double TEXTURE = 1;

	private final Grey questioned, candidate;
	private final int reach, columns, rows;
	private final IntPredicate there;
	private final BlockSums ofCandidate;
	/** Of each block of the questioned picture. */
	private final double[] sums, deviations;
	/** Rows of both that are being multiplied. */
	private final float[] one, other;
	/** [displacement][block] */
	private final float[][] correlations;

	private BlockSearch(final Grey questioned, final Grey candidate, final int reach, final IntPredicate there) {
		this.questioned = questioned;
		this.candidate = candidate;
		this.reach = reach;
		this.there = there;
		columns = Blocks.along(questioned.width());
		rows = Blocks.along(questioned.height());
		final BlockSums ofQuestioned = new BlockSums(questioned);
		sums = IntStream.range(0, columns * rows).mapToDouble(block -> ofQuestioned.sum(left(block), top(block))).toArray();
		deviations = IntStream.range(0, columns * rows).mapToDouble(block -> ofQuestioned.deviation(left(block), top(block))).toArray();
		ofCandidate = new BlockSums(candidate);
		one = new float[(columns + 1) * Blocks.STEP];
		other = new float[one.length];
		correlations = new float[side() * side()][columns * rows];
	}

	/**
	 * Looks within some pixels.
	 *
	 * @param questioned fine structure
	 * @param candidate likewise, on a grid that begins {@code reach} pixels further up and left and ends as much later
	 * @param there whether both pictures lie where a block is
	 */
	static BlockSearch search(final Grey questioned, final Grey candidate, final int reach, final IntPredicate there) {
		final BlockSearch search = new BlockSearch(questioned, candidate, reach, there);
		for (int shift = 0; shift < search.correlations.length; shift++) search.correlate(shift);
		return search;
	}

	/** What was found. */
	Blocks blocks() {
		return blocks(reach);
	}

	/** What was found within fewer pixels than were searched. */
	Blocks blocks(final int within) {
		final int count = columns * rows;
		final Blocks blocks = new Blocks(columns, rows, new boolean[count], new float[count], new float[count],
			new float[count]);
		for (int block = 0; block < count; block++) {
			blocks.textured()[block] = isTextured(block) && there.test(block);
			if (blocks.textured()[block]) peak(block, within, blocks);
		}
		return blocks;
	}

	private int left(final int block) {
		return block % columns * Blocks.STEP;
	}

	private int top(final int block) {
		return block / columns * Blocks.STEP;
	}

	private int side() {
		return 2 * reach + 1;
	}

	private void correlate(final int shift) {
		final int dx = shift % side(), dy = shift / side();
		float[] above = new float[columns + 1], below = new float[columns + 1];
		final float[] column = new float[(columns + 1) * Blocks.STEP];
		for (int row = 0; row <= rows && rows > 0; row++) {
			sumCells(row * Blocks.STEP, dx, dy, column, below);
			if (row > 0) for (int i = 0; i < columns; i++)
				correlations[shift][(row - 1) * columns + i] = correlation((row - 1) * columns + i, i * Blocks.STEP + dx, (row - 1) * Blocks.STEP + dy,
					(double) above[i] + above[i + 1] + below[i] + below[i + 1]);
			final float[] next = above;
			above = below;
			below = next;
		}
	}

	/** The products' sums over a row of cells of 8 by 8 pixels, a quarter of a block each. */
	private void sumCells(final int top, final int dx, final int dy, final float[] column, final float[] cells) {
		Arrays.fill(column, 0);
		for (int y = top; y < top + Blocks.STEP; y++) {
			System.arraycopy(questioned.values(), y * questioned.width(), one, 0, one.length);
			System.arraycopy(candidate.values(), (y + dy) * candidate.width() + dx, other, 0, other.length);
			addProducts(one, other, column);
		}
		for (int i = 0, x = 0; i <= columns; i++) {
			float sum = 0;
			for (final int end = x + Blocks.STEP; x < end; x++) sum += column[x];
			cells[i] = sum;
		}
	}

	/** Java vectorises loops over arrays that are looked at from their beginnings on. */
	private static void addProducts(final float[] a, final float[] b, final float[] sums) {
		for (int x = 0; x < sums.length; x++) sums[x] += a[x] * b[x];
	}

	/** @param x of the block in the candidate */
	private float correlation(final int block, final int x, final int y, final double products) {
		final double spread = Math.sqrt(deviations[block] * ofCandidate.deviation(x, y));
		if (spread < 1e-3) return 0;
		return (float) ((products - sums[block] * ofCandidate.sum(x, y) / Blocks.PIXELS) / spread);
	}

	private boolean isTextured(final int block) {
		final double least = TEXTURE * TEXTURE * Blocks.PIXELS;
		return deviations[block] > least && ofCandidate.deviation(left(block) + reach, top(block) + reach) > least;
	}

	private void peak(final int block, final int within, final Blocks blocks) {
		int best = reach * (side() + 1);
		for (int dy = reach - within; dy <= reach + within; dy++)
			for (int dx = reach - within; dx <= reach + within; dx++)
				if (correlations[dy * side() + dx][block] > correlations[best][block]) best = dy * side() + dx;
		final int right = best % side() - reach, down = best / side() - reach;
		blocks.peak()[block] = correlations[best][block];
		blocks.right()[block] = right + (Math.abs(right) == within ? 0 : vertex(best, 1, block));
		blocks.down()[block] = down + (Math.abs(down) == within ? 0 : vertex(best, side(), block));
	}

	/** Where the parabola through a peak and its neighbours has its top, -1/2 to 1/2. */
	private float vertex(final int peak, final int step, final int block) {
		final float before = correlations[peak - step][block], at = correlations[peak][block];
		final float after = correlations[peak + step][block], bend = before - 2 * at + after;
		return bend >= 0 ? 0 : Math.max(-0.5f, Math.min(0.5f, (before - after) / (2 * bend)));
	}
}
