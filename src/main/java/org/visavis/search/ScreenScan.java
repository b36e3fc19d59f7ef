package org.visavis.search;

import java.util.Arrays;

import org.visavis.model.ByteProduct;
import org.visavis.model.Products;

/** Looks through the screens of blocks for rows that can be among the best of a few queries; for one thread. */
final class ScreenScan {

	private final ByteProduct product;
	private final int[] products = new int[Screen.ROWS], sums = new int[Screen.ROWS];
	/** About the products of scaled vectors, of all recognisers together. */
	private final float[] about = new float[Screen.ROWS];

	ScreenScan(final Products products) {
		product = products.bytes(Screen.ROWS);
	}

	void scan(final ScreenBlock block, final Queries queries) {
		for (int q = 0; q < queries.count(); q++) {
			Arrays.fill(about, 0, block.rows(), 0);
			double error = 0;
			for (int r = 0; r < block.part().vectors().size(); r++) {
				add(block, r, queries.screened(q, r));
				error += queries.screened(q, r).error(block.error(r));
			}
			for (final RowClass of : RowClass.FOUND) offer(block, queries, q, of, error);
		}
	}

	private void add(final ScreenBlock block, final int recogniser, final ScreenedQuery query) {
		product.multiply(query.numbers(), block.numbers(recogniser)).get(0, products, 0, block.rows());
		block.sums(recogniser, sums);
		add(products, sums, query.factor(block.step(recogniser)), about, block.rows());
	}

	/** A static method, since only so Java 17 makes vector instructions of it. */
	private static void add(final int[] products, final int[] sums, final float factor, final float[] about, final int rows) {
		for (int row = 0; row < rows; row++) about[row] += factor * (products[row] - ScreenedQuery.ZERO * sums[row]);
	}

	private void offer(final ScreenBlock block, final Queries queries, final int query, final RowClass of,
		final double error)
	{
		final int count = block.count(of);
		if (count == 0) return;
		final Best best = queries.best(of, query);
		if (!best.isFull() && count >= best.most()) best.atLeast(queries.bound().score(reached(block, of, count, best.most())) -
			error);
		float least = least(queries, best, error);
		for (int row = 0; row < block.rows(); row++) {
			if (about[row] < least || block.rowClass(row) != of) continue;
			best.offer(block.part().firstRow() + block.from() + row, queries.score(query, block.part(), block.from() + row));
			least = least(queries, best, error);
		}
	}

	private static float least(final Queries queries, final Best best, final double error) {
		return Math.nextDown((float) (queries.bound().least(best.least()) - error));
	}

	/** What so many rows of a class reach. */
	private float reached(final ScreenBlock block, final RowClass of, final int count, final int most) {
		final float[] sorted = new float[count];
		for (int row = 0, i = 0; row < block.rows(); row++)
			if (block.rowClass(row) == of) sorted[i++] = about[row];
		Arrays.sort(sorted);
		return sorted[count - most];
	}
}
