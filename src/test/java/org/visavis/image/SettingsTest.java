package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.Raster;
import java.io.File;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One photograph by many encoders' settings against what other programs read (encoder_settings.py). */
class SettingsTest {

	private static final String FOLDER = "settings/";

	@ParameterizedTest
	@CsvFileSource(resources = "settings/expected.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "-")
	void hasThePixelsThatOtherProgramsRead(final String name, final String expected, final double mean)
		throws IOException
	{
		final double difference = meanDifference(picture(expected), Fixtures.pixels(FOLDER + name));
		assertTrue(difference <= mean, () -> name + " differs by " + difference);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "settings/expected.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "-")
	void saysWhatWasDoneToGetThem(final String name, final String expected, final double mean, final String processing) {
		assertEquals(processing == null ? "" : processing, Fixtures.read(FOLDER + name).facts().processing());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "settings/refused.csv", numLinesToSkip = 1)
	void refusesForATrueReason(final String name, final String problem) {
		assertEquals(name + " " + problem, Fixtures.read(FOLDER + name).facts().problem());
	}

	/** By the JDK's reader: the expected pictures are PNG of 8 bits, grey or RGB; getRGB would change greys. */
	private static int[] picture(final String name) throws IOException {
		final Raster samples = ImageIO.read(new File(Fixtures.folder().toFile(), FOLDER + name)).getRaster();
		final int[] argb = new int[samples.getWidth() * samples.getHeight()], pixel = new int[4];
		for (int i = 0; i < argb.length; i++) {
			samples.getPixel(i % samples.getWidth(), i / samples.getWidth(), pixel);
			argb[i] = samples.getNumBands() == 1 ? pixel[0] * 0x010101 : pixel[0] << 16 | pixel[1] << 8 | pixel[2];
		}
		return argb;
	}

	private static double meanDifference(final int[] expected, final int[] found) {
		assertEquals(expected.length, found.length);
		long sum = 0;
		for (int i = 0; i < expected.length; i++)
			for (int shift = 0; shift < 24; shift += 8)
				sum += Math.abs((expected[i] >> shift & 0xff) - (found[i] >> shift & 0xff));
		return sum / (3.0 * expected.length);
	}
}
