package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.metadata.MetadataFact;

/** The files of make_jpeg2000.py. */
class Jpeg2000Test {

	@ParameterizedTest
	@CsvSource({ "colour.jp2, ''", "colour.j2k, ''", "tiles.jp2, ''", "10 bit.jp2, 10 bit reduced to 8",
		"12 bit.j2k, 12 bit reduced to 8", "16 bit.jp2, 16 bit reduced to 8" })
	void keepsEveryPixelOfALosslessFile(final String name, final String steps) {
		assertArrayEquals(Fixtures.picture(), Fixtures.pixels("jpeg2000/" + name));
		assertEquals(steps, Fixtures.read("jpeg2000/" + name).facts().processing());
	}

	@Test
	void keepsGreyValuesAsTheyAre() {
		assertArrayEquals(Fixtures.greyPicture(), Fixtures.pixels("jpeg2000/grey.jp2"));
	}

	@Test
	void flattensAlphaOnWhite() {
		assertArrayEquals(Fixtures.flattened(Fixtures.picture()), Fixtures.pixels("jpeg2000/alpha.jp2"));
	}

	@ParameterizedTest
	@CsvSource({ "lossy.jp2, 2", "palette.jp2, 0", "sycc.jp2, 1" })
	void hasThePixelsThatOpenJpegOrPillowGives(final String name, final int levels) {
		final int difference = Fixtures.difference(Fixtures.expected("jpeg2000/" + name + ".rgb"), Fixtures.pixels("jpeg2000/" +
			name));
		assertTrue(difference <= levels, difference + " levels");
	}

	@Test
	void convertsLumaAndChromas() {
		assertEquals("sYCC converted to sRGB", Fixtures.read("jpeg2000/sycc.jp2").facts().processing());
	}

	@Test
	void convertsTheSameProfileToTheSamePixelsAsInPng() {
		assertArrayEquals(Fixtures.pixels("profile.png"), Fixtures.pixels("jpeg2000/profile.jp2"));
		assertEquals("ICC profile 'Display P3' converted to sRGB", Fixtures.read("jpeg2000/profile.jp2").facts().processing());
	}

	@Test
	void statesWhatTheExifBlockStates() {
		assertEquals(List.of(new MetadataFact("EXIF", "Make", "Make of the camera")), Fixtures.read("jpeg2000/metadata.jp2")
			.facts().metadata());
	}

	@ParameterizedTest
	@CsvSource({ "cmyk.jp2, colours in CMYK", "unnamed.j2k, '4 components a pixel'" })
	void refusesWhatItDoesNotRead(final String name, final String what) {
		assertEquals(name + " is a JPEG 2000 with " + what +
			", which is not read; convert it to PNG and say so in the case notes.", problem(name));
	}

	@Test
	void refusesAFileThatIsCutOff() {
		assertEquals("truncated.jp2 is cut off or damaged: no JPEG 2000 codestream is found in it.", problem("truncated.jp2"));
		assertEquals("truncated.j2k is cut off or damaged: the JPEG 2000 data end early.", problem("truncated.j2k"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "picture.jp2", "picture.j2k" })
	void refusesAFileThatOnlyBeginsLikeOne(final String name) {
		assertTrue(Fixtures.read(name).facts().problem().startsWith(name + " is "), Fixtures.read(name).facts().problem());
	}

	private static String problem(final String name) {
		return Fixtures.read("jpeg2000/" + name).facts().problem();
	}
}
