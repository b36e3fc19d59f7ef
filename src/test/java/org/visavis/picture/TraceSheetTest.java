package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.imglib2.img.array.ArrayImgs;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.AffineTransform;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;
import org.visavis.trace.Verdict;

/** A picture of 64 by 48 pixels against itself. */
class TraceSheetTest {

	private static final int[] ARGB = new Random(0).ints(64 * 48, 0, 1 << 24).map(rgb -> rgb | 0xff << 24).toArray();
	private static final TracedPicture PICTURE = new TracedPicture(ArrayImgs.argbs(ARGB, 64, 48), List.of());
	private static final TraceLayers LAYERS = TraceLayers.asTheyAre(PICTURE, PICTURE, new Trace(Verdict.SAME, "", Optional.empty(), AffineTransform
		.shift(0, 0), null, List.of()), PICTURE.whole(), 100);

	@Test
	void standsUnderTheNamesOfItsFiles() {
		assertFalse(Arrays.equals(line(TraceSheet.of(LAYERS, List.of("Q1 a.jpg"))), line(TraceSheet.of(LAYERS, List.of("Q1 b.jpg")))));
	}

	@Test
	void isAsWideAsItsWordsNeed() {
		assertEquals(400, TraceSheet.of(LAYERS, List.of("Q1 a.jpg")).getWidth());
	}

	/** The pixels of the first line of words. */
	private static int[] line(final BufferedImage sheet) {
		return sheet.getRGB(0, 0, sheet.getWidth(), 20, null, 0, sheet.getWidth());
	}
}
