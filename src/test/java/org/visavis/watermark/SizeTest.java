package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** From which sizes of generators a picture may come. */
class SizeTest {

	@Test
	void aSquareMayComeFromEverySquare() {
		assertEquals(List.of(new Size(512, 512), new Size(768, 768), new Size(1024, 1024)), new Size(384, 384).origins());
	}

	@Test
	void itsOwnSizeIsNoneOfThem() {
		assertEquals(List.of(new Size(768, 768), new Size(1024, 1024)), new Size(512, 512).origins());
	}

	@Test
	void roundingToAPixelIsForgiven() {
		assertEquals(List.of(new Size(832, 1216)), new Size(500, 731).origins());
	}

	@Test
	void anotherProportionComesFromNone() {
		assertEquals(List.of(), new Size(225, 275).origins());
	}
}
