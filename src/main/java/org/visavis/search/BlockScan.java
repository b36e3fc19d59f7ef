package org.visavis.search;

import java.util.Arrays;

import org.visavis.model.BlockProduct;
import org.visavis.model.Products;

/** Multiplies blocks of rows with queries and offers the rows that can be among the best; for one thread. */
final class BlockScan {

	private final BlockProduct product;
	/** Of the block being scanned, [group][query]. */
	private final float[] largest;

	BlockScan(final Products products, final int queries) {
		product = products.block(RowBlock.MOST, queries);
		largest = new float[RowBlock.MOST * queries];
	}

	void scan(final RowBlock block, final Queries queries) {
		for (int r = 0; r < block.part().vectors().size(); r++)
			product.multiply(block.vectors(r), queries.columns(r), block.part().length(r), block.group(), r > 0);
		product.largest().get(0, largest, 0, block.groups() * queries.count());
		for (final RowClass of : RowClass.FOUND) {
			final int[] groups = groups(block, of);
			if (groups.length == 0) continue;
			foresee(block, queries, of, groups);
			offer(block, queries, of, groups);
		}
	}

	private static int[] groups(final RowBlock block, final RowClass of) {
		final int[] groups = new int[block.groups()];
		int count = 0;
		for (int g = 0; g < groups.length; g++)
			if (block.has(g, of)) groups[count++] = g;
		return Arrays.copyOf(groups, count);
	}

	/** Before enough rows are known: if as many groups as rows are wanted reach a product, so do that many rows. */
	private void foresee(final RowBlock block, final Queries queries, final RowClass of, final int[] groups) {
		final int[] pure = Arrays.stream(groups).filter(g -> block.isAll(g, of)).toArray();
		for (int q = 0; q < queries.count(); q++) {
			final Best best = queries.best(of, q);
			if (best.isFull() || pure.length < best.most()) continue;
			final float[] products = new float[pure.length];
			for (int i = 0; i < pure.length; i++) products[i] = largest[pure[i] * queries.count() + q];
			Arrays.sort(products);
			best.atLeast(queries.bound().score(products[pure.length - best.most()]));
		}
	}

	private void offer(final RowBlock block, final Queries queries, final RowClass of, final int[] groups) {
		final float[] least = queries.least(of);
		for (final int g : groups)
			for (int q = 0, place = g * least.length; q < least.length; q++, place++)
				if (largest[place] >= least[q]) offer(block, queries, of, g, q);
	}

	private void offer(final RowBlock block, final Queries queries, final RowClass of, final int group, final int query) {
		final Best best = queries.best(of, query);
		for (int row = group * block.group(); row < (group + 1) * block.group(); row++) {
			if (block.rowClass(row) != of || product.sums().get(row * queries.count() + query) < queries.bound().least(best
				.least())) continue;
			best.offer(block.part().firstRow() + block.from() + row, queries.score(query, block.part(), block.from() + row));
		}
	}
}
