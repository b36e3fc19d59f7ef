package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JPEG files by the settings of many encoders, and what Pillow and libvips make of them (jpeg_fixtures.py). */
class JpegPixelsTest {

	/** Read by some Java runtimes, or smoothed otherwise: tests of their own. */
	private static final List<String> OF_THEIR_OWN = List.of("cjpeg 2x2 arithmetic", "first 2 scans");
	private static final String ARITHMETIC = "cjpeg 2x2 arithmetic.jpg";

	static List<String> names() throws IOException {
		try (Stream<String> files = Files.list(Fixtures.folder().resolve("jpeg")).map(f -> f.getFileName().toString())) {
			return files.filter(name -> name.endsWith(".rgb")).map(name -> name.substring(0, name.length() - 4)).filter(
				name -> !OF_THEIR_OWN.contains(name)).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void readsThePixelsThatPillowAndLibvipsRead(final String name) {
		final int most = Fixtures.difference(Fixtures.expected("jpeg/" + name + ".rgb"), Fixtures.pixels("jpeg/" + name +
			".jpg"));
		assertTrue(most <= 1, name + " differs by " + most);
	}

	/** What libtiff reads is what Pillow reads of the strip alone. */
	@Test
	void readsTheColoursOfAStripAsTheTiffFileStatesThem() {
		assertArrayEquals(Fixtures.expected("jpeg/ids 0-1-2 bare 1x1.rgb"), Fixtures.pixels("jpeg/unnamed ycbcr.tif"));
	}

	@Test
	void refusesAStripThatCannotHaveTheColoursThatTheTiffFileStates() {
		assertEquals("subsampled rgb.tif is a TIFF that says RGB of JPEG data in which only YCbCr can be; convert it with the " +
			"program that made it.", Fixtures.read("jpeg/subsampled rgb.tif").facts().problem());
	}

	@Test
	void hasFilesOfEveryKind() throws IOException {
		assertEquals(49, names().size());
	}

	/** Where this Java's library guesses at what is missing as theirs do; libjpeg 6b guesses otherwise. */
	@Test
	void readsThePixelsOfAFileWithoutItsLaterScansAsTheyDo() {
		final int[] found = Fixtures.pixels("jpeg/first 2 scans.jpg");
		if (!new Decoders().jpegLibrary().repeatsHalvedRows()) assertEquals(0, Fixtures.difference(Fixtures.expected(
			"jpeg/first 2 scans.rgb"), found));
		else assertTrue(Fixtures.meanDifference(Fixtures.expected("jpeg/first 2 scans.rgb"), found) <= 8);
	}

	@Test
	void readsArithmeticCodingWhereThisJavaDoesAndElseSaysSo() {
		final Photo photo = Fixtures.read("jpeg/" + ARITHMETIC);
		if (new Decoders().jpegLibrary().readsArithmetic()) assertEquals(0, Fixtures.difference(Fixtures.expected(
			"jpeg/cjpeg 2x2 arithmetic.rgb"), Fixtures.array(photo)));
		else assertEquals(ARITHMETIC + " is a JPEG with arithmetic coding, which this Java does not read; recode it without " +
			"loss, as with jpegtran, and say so in the case notes.", photo.facts().problem());
	}
}
