package org.visavis.search;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

import org.visavis.model.Products;

/**
 * Rows that are multiplied at a time.
 *
 * @param from the first row's index in its part
 * @param group rows of a group, which {@code rows} is a multiple of
 */
record RowBlock(SearchPart part, int from, int rows, int group) implements ScanTask {

	/** Rows of a block. */
	static final int MOST = 2048;

	/** The blocks of a part; the few rows after the last whole group are a block of groups of one. */
	static List<RowBlock> of(final SearchPart part) {
		final List<RowBlock> blocks = new ArrayList<>();
		final int whole = part.rows() / Products.GROUP * Products.GROUP;
		for (int from = 0; from < whole; from += MOST)
			blocks.add(new RowBlock(part, from, Math.min(MOST, whole - from), Products.GROUP));
		if (whole < part.rows()) blocks.add(new RowBlock(part, whole, part.rows() - whole, 1));
		return blocks;
	}

	@Override
	public void scan(final ScanThread thread, final Queries queries) {
		thread.block().scan(this, queries);
	}

	int groups() {
		return rows / group;
	}

	/** The rows' vectors, where they lie. */
	FloatBuffer vectors(final int recogniser) {
		final int length = part.length(recogniser);
		return part.vectors().get(recogniser).slice(from * length, rows * length);
	}

	/** The class of a row of the block. */
	RowClass rowClass(final int row) {
		return RowClass.of(part.classes()[from + row]);
	}

	/** Whether a row of a group has this class. */
	boolean has(final int number, final RowClass wanted) {
		for (int row = number * group; row < (number + 1) * group; row++)
			if (rowClass(row) == wanted) return true;
		return false;
	}

	/** Whether all rows of a group have this class. */
	boolean isAll(final int number, final RowClass wanted) {
		for (int row = number * group; row < (number + 1) * group; row++)
			if (rowClass(row) != wanted) return false;
		return true;
	}
}
