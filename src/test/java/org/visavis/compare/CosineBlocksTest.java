package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CosineBlocksTest {

	@Test
	void givesEachPairOnceByEachRecogniser() {
		final int n = 1700; // three blocks
		final float[][] first = UnitVectors.random(n, 8), second = UnitVectors.random(n, 13);
		final long[] pairs = new long[1];
		new CosineBlocks(List.of(first, second), 2).each((row, rows, cosines) -> {
			for (int r = 0; r < rows; r++)
				for (int face = 0; face < row + r; face++) {
					pairs[0]++;
					if ((row + r + face) % 97 == 0) {
						assertEquals(1 - Distance.COSINE.between(first[row + r], first[face]), cosines[0][r][face], 1e-6);
						assertEquals(1 - Distance.COSINE.between(second[row + r], second[face]), cosines[1][r][face], 1e-6);
					}
				}
		});
		assertEquals(n * (n - 1L) / 2, pairs[0]);
	}

	@Test
	void hasNothingToGiveOfNoFace() {
		new CosineBlocks(List.of(new float[0][], new float[0][]), 1).each((row, rows, cosines) -> {
			throw new AssertionError("a block");
		});
	}
}
