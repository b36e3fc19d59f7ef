package org.visavis.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Rows of a part that are looked through at a time in the part's {@link Screen}. */
record ScreenBlock(SearchPart part, int from, int rows) implements ScanTask {

	static List<ScreenBlock> of(final SearchPart part) {
		final List<ScreenBlock> blocks = new ArrayList<>();
		for (int from = 0; from < part.rows(); from += Screen.ROWS)
			blocks.add(new ScreenBlock(part, from, Math.min(Screen.ROWS, part.rows() - from)));
		return blocks;
	}

	@Override
	public void scan(final ScanThread thread, final Queries queries) {
		thread.screen().scan(this, queries);
	}

	/** What a vector's numbers are multiplied with. */
	float step(final int recogniser) {
		return part.screens().get(recogniser).getFloat((int) start(recogniser));
	}

	/** By what length a vector may differ from its numbers. */
	float error(final int recogniser) {
		return part.screens().get(recogniser).getFloat((int) start(recogniser) + Float.BYTES);
	}

	/** The sum of each row's numbers. */
	void sums(final int recogniser, final int[] sums) {
		slice(recogniser, Screen.HEADER, Integer.BYTES).asIntBuffer().get(sums, 0, rows);
	}

	/** [coordinate][row], padded. */
	ByteBuffer numbers(final int recogniser) {
		return slice(recogniser, Screen.HEADER + Integer.BYTES * width(), part.length(recogniser));
	}

	int width() {
		return Screen.width(rows);
	}

	RowClass rowClass(final int row) {
		return RowClass.of(part.classes()[from + row]);
	}

	/** How many rows have a class. */
	int count(final RowClass of) {
		int count = 0;
		for (int row = from; row < from + rows; row++)
			if (part.classes()[row] == of.code()) count++;
		return count;
	}

	private ByteBuffer slice(final int recogniser, final int after, final int bytesOfRow) {
		return part.screens().get(recogniser).slice((int) start(recogniser) + after, bytesOfRow * width()).order(
			ByteOrder.LITTLE_ENDIAN);
	}

	private long start(final int recogniser) {
		return from / Screen.ROWS * Screen.blockBytes(Screen.ROWS, part.length(recogniser));
	}
}
