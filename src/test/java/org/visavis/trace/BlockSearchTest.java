package org.visavis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockSearchTest {

	private static final Grey ONE = Oracle.picture(Oracle.SIDE, 0, 0, false);
	private static final Grey MOVED = Oracle.picture(Oracle.SIDE + 2 * Oracle.REACH, -Oracle.REACH - 2, -Oracle.REACH + 1, true);

	/** The peak is OpenCV's; the place is refined by less than half a pixel. */
	@ParameterizedTest
	@CsvSource({ "first, 0", "middle, 17", "last, 48" })
	void findsTheHighestCorrelationAsOpenCvDoes(final String name, final int block) {
		final Blocks blocks = BlockSearch.search(ONE, MOVED, Oracle.REACH, b -> true).blocks();
		assertEquals(Oracle.value("peak " + name), blocks.peak()[block], 1e-4);
		assertEquals(Oracle.value("right " + name), blocks.right()[block], 0.5);
		assertEquals(Oracle.value("down " + name), blocks.down()[block], 0.5);
	}

	/** What lies 2 and 1 pixels off is beyond 1. */
	@Test
	void findsLessWithinFewerPixels() {
		final BlockSearch search = BlockSearch.search(ONE, MOVED, Oracle.REACH, b -> true);
		assertTrue(search.blocks(1).peak()[17] < search.blocks().peak()[17]);
	}

	@Test
	void countsNoBlockWithoutTexture() {
		final Grey flat = new Grey(new float[64 * 64], 64, 64);
		final Blocks blocks = BlockSearch.search(flat, new Grey(new float[70 * 70], 70, 70), 3, b -> true).blocks();
		assertFalse(blocks.textured()[0]);
	}

	@Test
	void locksEveryBlockOfAPictureThatLiesOnItself() {
		final Grey wide = Oracle.picture(Oracle.SIDE + 2 * Oracle.REACH, -Oracle.REACH, -Oracle.REACH, false);
		final Blocks blocks = BlockSearch.search(ONE, wide, Oracle.REACH, b -> true).blocks();
		assertEquals(49, LockMap.of(null, blocks).largest().size());
	}
}
