package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderTest {

	@ParameterizedTest
	@ValueSource(strings = { "colour.png", "colour.tif", "colour.bmp", "colour.ppm", "lossless.webp", "lzw.tif",
		"deflate.tif", "circle.tif", "big text.png", "big profile.png" })
	void keepsEveryPixelOfALosslessFile(final String name) {
		assertArrayEquals(Fixtures.picture(), Fixtures.pixels(name));
		assertEquals("", Fixtures.read(name).facts().processing());
	}

	/** JPEG of quality 95 halves the colours' resolution; across the patches' edges that costs up to 60 levels. */
	@ParameterizedTest
	@CsvSource({ "colour.jpg, 90", "progressive.jpg, 90", "broken exif.jpg, 90", "jpeg.tif, 30", "lossy.webp, 90",
		"colour.gif, 40", "palette.png, 60", "palette.bmp, 60" })
	void comesCloseToThePictureOfALossyFile(final String name, final int tolerance) {
		final int[] found = Fixtures.pixels(name);
		assertTrue(Fixtures.difference(Fixtures.picture(), found) <= tolerance);
		assertTrue(Fixtures.difference(new int[] { 0xffc81e3c }, new int[] { found[5 * 48 + 5] }) <= 3);
		assertEquals("", Fixtures.read(name).facts().processing());
	}

	@Test
	void readsTheSamePixelsFromAJpegAsOpenCv() throws IOException {
		final byte[] bgr = Files.readAllBytes(Fixtures.folder().resolve("colour.jpg.bgr"));
		final int[] found = Fixtures.pixels("colour.jpg");
		for (int i = 0; i < found.length; i++)
			assertEquals(0xff000000 | (bgr[3 * i + 2] & 0xff) << 16 | (bgr[3 * i + 1] & 0xff) << 8 | bgr[3 * i] & 0xff,
				found[i]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "grey.png", "grey.tif", "grey.pgm", "grey.jpg" })
	void keepsGreyValuesAsTheyAre(final String name) {
		assertArrayEquals(Fixtures.greyPicture(), Fixtures.pixels(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "grey 16 bit.png", "grey 16 bit.tif", "grey 16 bit.pgm" })
	void reduces16BitGreyTo8(final String name) {
		assertArrayEquals(Fixtures.greyPicture(), Fixtures.pixels(name));
		assertEquals("16 bit reduced to 8", Fixtures.read(name).facts().processing());
	}

	@ParameterizedTest
	@ValueSource(strings = { "colour 16 bit.png", "colour 16 bit lzw.tif" })
	void reduces16BitColourTo8(final String name) {
		assertArrayEquals(Fixtures.picture(), Fixtures.pixels(name));
		assertEquals("16 bit reduced to 8", Fixtures.read(name).facts().processing());
	}

	@ParameterizedTest
	@ValueSource(strings = { "alpha.png", "alpha.tif", "alpha.webp" })
	void flattensAlphaOnWhite(final String name) {
		assertArrayEquals(Fixtures.flattened(Fixtures.picture()), Fixtures.pixels(name));
		assertEquals("alpha flattened on white", Fixtures.read(name).facts().processing());
	}

	@Test
	void flattensGreyWithAlphaOnWhite() {
		assertArrayEquals(Fixtures.flattened(Fixtures.greyPicture()), Fixtures.pixels("grey alpha.png"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "palette transparent.png", "transparent.gif" })
	void paintsATransparentColourWhite(final String name) {
		assertTrue(Arrays.stream(Fixtures.pixels(name)).anyMatch(p -> p == 0xffffffff));
		assertEquals("alpha flattened on white", Fixtures.read(name).facts().processing());
	}

	@Test
	void readsTwoLevels() {
		assertEquals(0xffffffff, Fixtures.pixels("bilevel.png")[0]);
		assertEquals(0xff000000, Fixtures.pixels("bilevel.png")[47]);
	}

	@Test
	void convertsInksToLight() {
		assertArrayEquals(Fixtures.picture(), Fixtures.pixels("cmyk.tif"));
		assertEquals("CMYK converted to sRGB", Fixtures.read("cmyk.tif").facts().processing());
	}

	@ParameterizedTest
	@ValueSource(strings = { "cmyk.jpg", "ycck.jpg" })
	void readsTheSameLightFromTheInksOfAJpegAsPillow(final String name) {
		assertArrayEquals(Fixtures.expected(name + ".rgb"), Fixtures.pixels(name));
		assertEquals("CMYK converted to sRGB", Fixtures.read(name).facts().processing());
	}

	@Test
	void convertsInksOf16Bit() {
		assertArrayEquals(Fixtures.picture(), Fixtures.pixels("cmyk 16 bit.tif"));
		assertEquals("16 bit reduced to 8; CMYK converted to sRGB", Fixtures.read("cmyk 16 bit.tif").facts().processing());
	}

	/** Expected: Display P3 (200, 30, 60) by the primaries of both spaces; 2 levels for the profile's plain gamma. */
	@ParameterizedTest
	@ValueSource(strings = { "profile.jpg", "profile.png", "profile.tif", "profile.webp" })
	void convertsAnEmbeddedProfile(final String name) {
		final int[] found = Fixtures.pixels(name);
		assertTrue(Fixtures.difference(new int[] { 0xffdc0033 }, new int[] { found[5 * 48 + 5] }) <= 2);
		assertEquals("ICC profile 'Display P3' converted to sRGB", Fixtures.read(name).facts().processing());
	}

	@ParameterizedTest
	@CsvSource({ "srgb profile.jpg, ''", "broken profile.jpg, 'ICC profile left out: broken, or made for other colours'" })
	void leavesPixelsAloneUnderAnSrgbOrBrokenProfile(final String name, final String step) {
		assertArrayEquals(Fixtures.pixels("colour.jpg"), Fixtures.pixels(name));
		assertEquals(step, Fixtures.read(name).facts().processing());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 5, 6, 7, 8 })
	void turnsAPhotographUpright(final int orientation) {
		final PhotoFacts facts = Fixtures.read("orientation-" + orientation + ".jpg").facts();
		assertTrue(Fixtures.difference(Fixtures.pixels("orientation-1.jpg"), Fixtures.pixels("orientation-" + orientation +
			".jpg")) <= 12);
		assertEquals("turned by EXIF orientation " + orientation, facts.processing());
		assertEquals(48, facts.width());
		assertEquals(orientation, facts.orientation());
	}

	@ParameterizedTest
	@ValueSource(strings = { "orientation-6.png", "orientation-6.tif", "orientation-6.webp" })
	void turnsOtherFormatsUprightToo(final String name) {
		assertArrayEquals(Fixtures.picture(), Fixtures.pixels(name));
		assertEquals("turned by EXIF orientation 6", Fixtures.read(name).facts().processing());
	}

	@ParameterizedTest
	@CsvSource({ "pages.tif, first of 3 pages", "frames.gif, first of 2 frames", "frames.webp, first of 2 frames" })
	void readsTheFirstOfSeveralPicturesAndSaysSo(final String name, final String step) {
		assertEquals(48 * 32, Fixtures.pixels(name).length);
		assertEquals(step, Fixtures.read(name).facts().processing());
	}

	@Test
	void statesHashLengthFormatAndSize() {
		final PhotoFacts facts = Fixtures.read("grey.pgm").facts();
		assertEquals(new PhotoFacts(
			"bd619db6244ef6c87349d340aafee7e762b1f3ea71b781a04a0e3816a224caeb",
			"887814a91d5d9b230877ea220a218ca51539108a410f7a6e896898aaddf13945",
			1549, "PNM", 48, 32, 1, "", "", List.of(), ""), facts);
	}

	@Test
	void readsAFileWithAnyName() {
		assertArrayEquals(Fixtures.pixels("colour.jpg"), Fixtures.pixels("Ärger [1] 'x' \"y\" 写真 é.jpg"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "no end.jpg | decoder warned 'Truncated File - Missing EOI marker'",
		"spare bytes.jpg | decoder warned 'Corrupt JPEG data: extraneous bytes before marker 0xd9'" })
	void tellsOfFlawsThatCostNoPixel(final String name, final String step) {
		assertArrayEquals(Fixtures.pixels("colour.jpg"), Fixtures.pixels(name));
		assertEquals(step, Fixtures.read(name).facts().processing());
	}

	@Test
	void readsTheGreyFacesOfOrl() {
		final Path face = Path.of("../shared/data/orl/s1/1.pgm");
		Assumptions.assumeTrue(Files.isRegularFile(face), "needs ../shared/data/orl");
		final PhotoFacts facts = new PhotoReader().read(face).facts();
		assertEquals("PNM 92 x 112", facts.format() + " " + facts.width() + " x " + facts.height());
	}

	@Test
	void givesTheSamePixelsInMemoryUsedBefore() {
		final PhotoReader reader = new PhotoReader();
		final Photo first = reader.read(Path.of("samples/london/062_03.jpg"));
		final int[] expected = argb(first).clone();
		reader.giveBack(reader.read(Path.of("samples/london/115_03.jpg")));
		assertArrayEquals(expected, argb(reader.read(Path.of("samples/london/062_03.jpg"))));
		assertArrayEquals(expected, argb(first));
	}

	private static int[] argb(final Photo photo) {
		return photo.pixels().orElseThrow().update(null).getCurrentStorageArray();
	}
}
