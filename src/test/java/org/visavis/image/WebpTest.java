package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The files of make_webp.py, with the pixels that libwebp gives for them. */
class WebpTest {

	private static final String FOLDER = "webp/";

	@ParameterizedTest
	@CsvFileSource(resources = "webp/pixel-hashes.csv", numLinesToSkip = 1)
	void hasExactlyThePixelsThatLibwebpGives(final String name, final String sha256) {
		assertEquals(sha256, Fixtures.read(FOLDER + name).facts().pixelsSha256());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "webp/pixel-hashes.csv", numLinesToSkip = 1)
	void saysWhatWasDone(final String name, final String sha256, final String processing) {
		assertEquals(processing == null ? "" : processing, Fixtures.read(FOLDER + name).facts().processing());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "webp/refused.csv", numLinesToSkip = 1)
	void refusesADamagedFileWithAReason(final String name, final String problem) {
		assertEquals(name + " " + problem, Fixtures.read(FOLDER + name).facts().problem());
	}

	@Test
	void severalThreadsReadTheSamePixels() {
		final String alone = hash();
		assertEquals(4, IntStream.range(0, 4).parallel().filter(i -> hash().equals(alone)).count());
	}

	private static String hash() {
		return Fixtures.read(FOLDER + "q75.webp").facts().pixelsSha256();
	}
}
