package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import net.imglib2.img.array.ArrayImgs;

/** The search as a whole, on pictures marked by the real library. */
class WatermarkSearchTest {

	@ParameterizedTest
	@CsvFileSource(resources = "vectors.csv", numLinesToSkip = 1)
	void readsThePayloadThatWasWrittenAndNoOther(final String file, final String payload) {
		assertEquals(Optional.ofNullable(payload), Vectors.searched(Vectors.pixels(file)).found().map(found -> found.payload().name()));
	}

	@Test
	void readsTheExactCoefficientsWherePixelsAreAsTheyWere() {
		final Watermark found = Vectors.searched(Vectors.pixels("sdxl.png")).found().orElseThrow();
		assertEquals(Reading.EXACT, found.reading());
		assertEquals("as it stands", found.place());
	}

	@Test
	void readsTheSumsOfBlocksAfterCompression() {
		assertEquals(Reading.SMOOTH, Vectors.searched(Vectors.pixels("compressed.jpg")).found().orElseThrow().reading());
	}

	@Test
	void saysFromWhichSizeAPictureWasResized() {
		assertEquals("resized to 512 x 512", Vectors.searched(Vectors.pixels("resized.png")).found().orElseThrow().place());
	}

	@Test
	void findsWhereAPartWasCutOut() {
		// 256 / 8 = 32 blocks in a row; the first whole block of the part is block 3 of row 2, from pixel (24, 16) on: bit 67 of 48
		final Searched searched = Vectors.searched(Vectors.cut(Vectors.pixels("sdxl.png"), 21, 9, 224, 240));
		assertEquals("cut out: blocks begin at pixel 3, 7, the first is bit 19, each row begins 32 bits on", searched.found().map(
			Watermark::place).orElse("not found"));
	}

	@Test
	void doesNotTryTheRestOnceSomethingIsFound() {
		assertTrue(Vectors.searched(Vectors.pixels("sdxl.png")).hypotheses() < 100);
	}

	@Test
	void readsNothingInAPictureOfOneColour() {
		final int[] grey = new int[256 * 256];
		Arrays.fill(grey, 0xff808080);
		assertEquals(new Searched(1_419_904, 1, Optional.empty(), ""), Vectors.searched(ArrayImgs.argbs(grey, 256, 256)));
	}

	@Test
	void readsNothingInStripesThatComeAgainAsOftenAsBytes() {
		final int[] argb = new int[512 * 512];
		final Random random = new Random(7);
		final int[] stripe = random.ints(64, 0, 256).toArray();
		for (int i = 0; i < argb.length; i++) argb[i] = 0xff000000 | 100 << 16 | 100 << 8 | stripe[i % 64];
		assertEquals(Optional.empty(), Vectors.searched(ArrayImgs.argbs(argb, 512, 512)).found());
	}

	@Test
	void aHugePictureIsNotSearched() {
		assertEquals(Searched.not("more than 50 megapixels"), Vectors.searched(ArrayImgs.argbs(new int[1], 10_000, 5_001)));
	}

	@Test
	void aPictureTooSmallForAnyPayloadIsNotTried() {
		assertEquals(new Searched(0, 1, Optional.empty(), "too small"), Vectors.searched(ArrayImgs.argbs(100, 64)));
	}
}
