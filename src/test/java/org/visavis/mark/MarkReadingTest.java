package org.visavis.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Bounds by hand, for 32 places. */
class MarkReadingTest {

	private static final MarkReading ONE_PLACE = new MarkReading(List.of(new float[NumberCode.BITS]));

	/** exp(-8² / 2) = 1.2664165549e-14. */
	@Test
	void boundsAllPlacesWhateverTheFirstOnesSay() {
		assertEquals(32 * 1.2664165549e-14, ONE_PLACE.falseAlarms(8), 1e-21);
	}

	@Test
	void isNoMoreThanCertain() {
		assertEquals(1, ONE_PLACE.falseAlarms(2));
	}

	/** 32 / 4294967296. */
	@Test
	void boundsNumbersThatAreReadByChance() {
		assertEquals(7.450580596923828e-9, MarkReading.falseNumbers(), 0);
	}

	@Test
	void readsNoMorePlacesThanItCounts() {
		final int[] noise = new Random(4).ints(160 * 120).toArray();
		assertEquals(MarkReading.MOST_PLACES, new MarkReader(MarkOracle.KEY).read(noise, 160, 120, first -> false).bits().size());
	}
}
