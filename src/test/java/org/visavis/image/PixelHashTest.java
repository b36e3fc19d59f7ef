package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.visavis.file.Sha256;

/** The hashes are those of pixel_hashes.py. */
class PixelHashTest {

	@ParameterizedTest
	@CsvFileSource(resources = "pixel-hashes.csv", numLinesToSkip = 1)
	void isThatOfThePixelsThatPillowReads(final String name, final String sha256) {
		assertEquals(sha256, Fixtures.read(name).facts().pixelsSha256());
	}

	@Test
	void isThatOfThePpmFileOfThePicture() {
		final byte[] ppm = "P6\n2 1\n255\nabcdef".getBytes(StandardCharsets.US_ASCII);
		assertEquals(Sha256.of(ppm), PixelHash.of(new int[] { 0xff616263, 0xff646566 }, 2, 1));
	}

	@Test
	void tellsPicturesOfOtherSizesApart() {
		assertNotEquals(PixelHash.of(new int[6], 2, 3), PixelHash.of(new int[6], 3, 2));
	}

	@Test
	void takesPicturesThatAreHandedOnInPieces() {
		final int[] pixels = new int[100_000];
		final byte[] header = "P6\n100000 1\n255\n".getBytes(StandardCharsets.US_ASCII), ppm = new byte[header.length + 300_000];
		System.arraycopy(header, 0, ppm, 0, header.length);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = i * 7 & 0xffffff;
			for (int channel = 0; channel < 3; channel++)
				ppm[header.length + 3 * i + channel] = (byte) (pixels[i] >> 16 - 8 * channel);
		}
		assertEquals(Sha256.of(ppm), PixelHash.of(pixels, 100_000, 1));
	}

	@Test
	void isEmptyWithoutPixels() {
		assertEquals("", Fixtures.read("damaged.jpg").facts().pixelsSha256());
	}
}
