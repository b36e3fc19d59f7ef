package org.visavis.compression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.visavis.file.BadImage;

/** The error of compressing again, as OpenCV's transform gives it. */
class GhostsTest {

	private static final int GRID = 8 * 3 + 5;

	@Test
	void hasTheErrorsOfTheOracle() throws IOException, BadImage {
		final Ghosts ghosts = Ghosts.of(Oracle.picture(), GRID);
		for (final int quality : new int[] { 30, 59, 60, 61, 90, 100 })
			assertEquals(Oracle.of("ghost " + quality), ghosts.qualities().get(quality - Ghosts.FIRST).error(), 1e-9, "quality " + quality);
	}

	@Test
	void mostSquaresChangeLeastWithTheQualityThatThePictureHad() throws IOException, BadImage {
		final double dipping = Ghosts.of(Oracle.picture(), GRID).qualities().get(60 - Ghosts.FIRST).dipping();
		assertTrue(dipping > 0.5, "dipping " + dipping);
	}

	@Test
	void aPartOnAnotherGridIsBrightInTheMapOfThatQuality() throws IOException, BadImage {
		final Ghosts ghosts = Ghosts.of(Oracle.picture(), GRID);
		final double[] map = ghosts.map(60);
		assertTrue(map[4 * ghosts.columns() + 4] > 10 * map[ghosts.columns() + 1], map[4 * ghosts.columns() + 4] + " " + map[ghosts.columns() +
			1]);
	}
}
