package org.visavis.calibrate;

import java.util.Arrays;

/**
 * Runs of scores over which the share of mated pairs is constant, rising from block to block: what is left when
 * adjacent violators are pooled.
 *
 * @param first lowest score of each block
 * @param last highest score of each block
 * @param mated weight of the mated pairs in each block
 * @param nonMated number of non-mated pairs in each block
 */
record Blocks(double[] first, double[] last, double[] mated, double[] nonMated) {

	/** Pools a tally's neighbours as long as one is not below the next. */
	static Blocks of(final Tally tally) {
		final int n = tally.scores().length;
		final Blocks blocks = new Blocks(new double[n], new double[n], new double[n], new double[n]);
		int count = 0;
		for (int i = 0; i < n; i++) {
			blocks.set(count++, tally, i);
			while (count > 1 && blocks.violates(count - 1)) blocks.mergeIntoPrevious(--count);
		}
		return new Blocks(Arrays.copyOf(blocks.first, count), Arrays.copyOf(blocks.last, count), Arrays.copyOf(blocks.mated,
			count), Arrays.copyOf(blocks.nonMated, count));
	}

	private void set(final int block, final Tally tally, final int i) {
		first[block] = last[block] = tally.scores()[i];
		mated[block] = tally.mated()[i];
		nonMated[block] = tally.nonMated()[i];
	}

	/** Whether the ratio of the classes is not above the previous block's; by products, which are exact for counts. */
	private boolean violates(final int block) {
		return mated[block - 1] * nonMated[block] >= mated[block] * nonMated[block - 1];
	}

	private void mergeIntoPrevious(final int block) {
		last[block - 1] = last[block];
		mated[block - 1] += mated[block];
		nonMated[block - 1] += nonMated[block];
	}
}
