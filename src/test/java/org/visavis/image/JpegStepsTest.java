package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of JPEG files that are odd, flawed or more than one picture. */
class JpegStepsTest {

	private static final String INCOMPLETE = "incomplete JPEG: later scans are missing";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "icc lacks a part | ICC profile left out: broken, or made for other colours",
		"icc broken | ICC profile left out: broken, or made for other colours",
		"icc out of order | ICC profile 'Display P3' converted to sRGB", "mpo | first of 2 pictures",
		"second behind | first of 2 pictures, of which another is larger: 400 x 300 px",
		"video behind | 5144 bytes behind the picture not read",
		"no end progressive | decoder warned 'Truncated File - Missing EOI marker'",
		"sequential with odd limits | decoder warned 'Invalid SOS parameters for sequential JPEG'",
		"ycck without adobe | no Adobe marker: inks read as inverted; CMYK converted to sRGB",
		"imagemagick cmyk q85 None | CMYK converted to sRGB", "first 2 scans | " + INCOMPLETE,
		"one of three scans | " + INCOMPLETE })
	void tellsWhatIsOutOfTheOrdinary(final String name, final String processing) {
		assertEquals(processing, Fixtures.read("jpeg/" + name + ".jpg").facts().processing());
	}

	@ParameterizedTest
	@ValueSource(strings = { "pillow q92 s2 progressive", "cjpeg scans one component a scan", "adobe 0 jfif 1x1",
		"ids 0-1-2 exif 1x1", "icc empty", "fill bytes", "garbage between segments", "no huffman tables" })
	void tellsNothingOfAFileThatIsReadAsAnyOther(final String name) {
		assertEquals("", Fixtures.read("jpeg/" + name + ".jpg").facts().processing());
	}

	@ParameterizedTest
	@ValueSource(strings = { "first 2 scans", "one of three scans" })
	void limitsTheFacesOfAnIncompleteFile(final String name) {
		assertEquals(INCOMPLETE, Fixtures.read("jpeg/" + name + ".jpg").facts().limitation());
	}

	@Test
	void limitsNoFacesOfACompleteFile() {
		assertEquals("", Fixtures.read("jpeg/pillow q92 s2 progressive.jpg").facts().limitation());
	}

	/** Its decoder makes up the missing pixels without a word. */
	@Test
	void refusesACutOffFileWithArithmeticCoding() {
		assertTrue(Fixtures.read("jpeg/truncated arithmetic.jpg").pixels().isEmpty());
	}

	@Test
	void knowsWhichLibraryThisJavaHas() {
		final String library = JpegLibrary.ofThisJava();
		assertTrue(library.equals("arithmetic coding read, halved chroma rows smoothed (as libjpeg-turbo)") || library.equals(
			"arithmetic coding not read, halved chroma rows repeated (as libjpeg 6b)"), library);
	}
}
