package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {

	/** The source is a row of 1 2 3 over a row of 4 5 6. */
	@ParameterizedTest
	@CsvSource({ "1, 123456", "2, 321654", "3, 654321", "4, 456123", "5, 142536", "6, 415263", "7, 635241", "8, 362514" })
	void putsEveryPixelInItsPlace(final int orientation, final String upright) {
		final int[] found = new int[6];
		Upright.of(orientation, 3, 2).fill((y, target, offset) -> {
			for (int x = 0; x < 3; x++)
				target[offset + x] = 3 * y + x + 1;
		}, found);
		assertArrayEquals(upright.chars().map(c -> c - '0').toArray(), found);
	}

	@ParameterizedTest
	@CsvSource({ "1, 123", "2, 321", "3, 321", "4, 123", "5, 123", "6, 123", "7, 321", "8, 321" })
	void turnsAPictureOfOneRow(final int orientation, final String upright) {
		final int[] found = new int[3];
		Upright.of(orientation, 3, 1).fill((y, target, offset) -> {
			for (int x = 0; x < 3; x++)
				target[offset + x] = x + 1;
		}, found);
		assertArrayEquals(upright.chars().map(c -> c - '0').toArray(), found);
	}
}
