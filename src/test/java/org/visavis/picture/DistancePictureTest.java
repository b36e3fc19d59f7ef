package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancePictureTest {

	private static final DistanceScale SCALE = DistanceScale.of("sface", "cosine");
	private static final int TOP = 44, MARGIN = 16;

	@ParameterizedTest
	@CsvSource({ "1, 800", "8, 800", "60, 780", "500, 500", "1200, 1200", "1201, 601", "2500, 834" })
	void bringsTheMatrixToASizeToLookAt(final int n, final int side) {
		assertEquals(TOP + side + MARGIN, picture(n).getHeight());
	}

	@Test
	void fillsEachCellWithTheColourOfItsDistance() {
		final BufferedImage picture = picture(100);
		final float[] distances = DistanceImageTest.distances(100);
		final int[] colours = DistanceImage.packedColours();
		for (int i = 0; i < 100; i++) {
			final int shown = picture.getRGB(MARGIN + i * 8 + 7, TOP + 3 * 8) & 0xffffff;
			assertEquals(colours[SCALE.colour(distances[3 * 100 + i])], shown, "column " + i);
		}
	}

	@Test
	void labelsRowsWhereThereIsRoom() {
		final BufferedImage labelled = picture(60), bare = picture(61);
		assertTrue(hasInk(labelled, MARGIN, TOP, 20, 780));
		assertTrue(bare.getWidth() < labelled.getWidth());
	}

	@Test
	void writesTitleAndNumbers() {
		final BufferedImage picture = picture(61);
		assertTrue(hasInk(picture, MARGIN, 10, 200, 30));
		assertTrue(hasInk(picture, picture.getWidth() - 2 * MARGIN, TOP, MARGIN, 700));
	}

	@Test
	void countsInRoundSteps() {
		assertEquals("0.2 0.2 0.05 0.1", String.join(" ", IntStream.range(0, 4).mapToObj(i -> DistanceScale.of(i < 2
			? "sface" : "dlib", i % 2 == 0 ? "cosine" : "euclidean")).map(s -> s.label(s.step())).toList()));
	}

	private static BufferedImage picture(final int n) {
		return DistancePicture.of(DistanceImageTest.distances(n), Collections.nCopies(n, "0001-01"), SCALE);
	}

	private static boolean hasInk(final BufferedImage picture, final int x, final int y, final int width,
		final int height)
	{
		return IntStream.range(0, width * height).anyMatch(i -> picture.getRGB(x + i % width, y + i / width) ==
			0xff000000);
	}
}
