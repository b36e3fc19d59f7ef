package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TraceLegendTest {

	/** As wide and low as a banner on a sheet. */
	private static final BufferedImage LOW = TraceLegend.of(400, 67);

	@Test
	void hasItsLastLineWhereAPictureIsLow() {
		assertTrue(has(LOW, TraceMarks.DISPLACEMENT.getRGB()));
	}

	@Test
	void endsWithAMarginWhereAPictureIsLow() {
		assertEquals(12, LOW.getHeight() - 1 - lastRow(LOW, 0, LOW.getWidth()));
	}

	@Test
	void cutsNoWordsWhereAPictureIsNarrow() {
		final BufferedImage narrow = TraceLegend.of(60, 400);
		assertEquals(-1, lastRow(narrow, narrow.getWidth() - 12, narrow.getWidth()));
	}

	@Test
	void isAsLargeAsALargePicture() {
		final BufferedImage large = TraceLegend.of(400, 300);
		assertEquals("400 x 300", large.getWidth() + " x " + large.getHeight());
	}

	/** The lowest row in which some pixel of a span is not white; -1 where all are. */
	private static int lastRow(final BufferedImage picture, final int from, final int to) {
		return IntStream.range(0, picture.getHeight()).filter(y -> IntStream.range(from, to).anyMatch(x -> picture.getRGB(x, y) != -1)).max()
			.orElse(-1);
	}

	private static boolean has(final BufferedImage picture, final int argb) {
		return IntStream.range(0, picture.getWidth() * picture.getHeight()).anyMatch(i -> picture.getRGB(i % picture.getWidth(), i / picture
			.getWidth()) == argb);
	}
}
