package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Which coefficient of a block the library is likely to have changed. */
class BlocksTest {

	@Test
	void aCoefficientAboveTheOthersStandsOut() {
		assertEquals(558, Blocks.outstanding(even(7, 558)));
	}

	@Test
	void soDoesOneBelowThem() {
		assertEquals(522, Blocks.outstanding(even(7, 522)));
	}

	@Test
	void oneBelowTheMultipleOf72UnderTheLargestIsNotTheLibrarys() {
		assertEquals(540, Blocks.outstanding(even(7, 500)));
	}

	@Test
	void theFirstIsNeverChanged() {
		assertEquals(540, Blocks.outstanding(even(0, 558)));
	}

	@Test
	void blocksBeginAtThePixelAsked() {
		final int[] squares = new int[24 * 16];
		squares[(3 + 2) * 24 + 5 + 4] = 71;
		assertEquals("[71, 0]", Arrays.toString(Blocks.of(squares, new Size(24, 16), 5, 3).sums()));
	}

	/** A block of 540 but for one. */
	private static int[] even(final int at, final int other) {
		final int[] block = new int[16];
		Arrays.fill(block, 540);
		block[at] = other;
		return block;
	}
}
