package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.imglib2.img.array.ArrayImgs;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;
import org.visavis.trace.Mark;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;
import org.visavis.trace.Verdict;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.io.Opener;

/** A picture of 64 by 48 pixels against itself, moved right by 4 pixels, with two blocks that lock and one that does not. */
class TraceStackTest {

	private static final int WIDTH = 64, HEIGHT = 48;
	private static final int[] ARGB = new Random(0).ints(WIDTH * HEIGHT, 0, 1 << 24).map(rgb -> rgb | 0xff << 24).toArray();
	private static final TracedPicture PICTURE = new TracedPicture(ArrayImgs.argbs(ARGB, WIDTH, HEIGHT), List.of());
	private static final Trace TRACE = new Trace(Verdict.SAME, "", Optional.empty(), AffineTransform.shift(4, 0), new Trace.Measures(64, 3, 2, 2,
		2, 1, 0.1, 0, new double[3], 0.5, Double.NaN, Double.NaN, 0), List.of(mark(8, 8, Mark.State.LOCKED), mark(16, 8, Mark.State.LOCKED), mark(
			24, 8, Mark.State.CONTRADICTING)));
	private static final TraceLayers LAYERS = TraceLayers.asTheyAre(PICTURE, PICTURE, TRACE, PICTURE.whole(), 100);
	private static final ImagePlus OPENED = opened(new TraceStack(LAYERS, "words: \u00e4").tiff());

	@Test
	void hasTheQuestionedPixelsAsTheyAre() {
		assertArrayEquals(ARGB, rgb(1));
	}

	@Test
	void hasTheCandidateWhereItLies() {
		assertEquals(ARGB[10 * WIDTH + 24], rgb(2)[10 * WIDTH + 20]);
	}

	@Test
	void hasTheDifferenceOfEachColour() {
		final int a = ARGB[10 * WIDTH + 20], b = ARGB[10 * WIDTH + 24];
		assertEquals(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), rgb(3)[10 * WIDTH + 20] >> 8 & 255);
	}

	@Test
	void isGreyWhereTheCandidateHasNoPixels() {
		assertEquals(List.of(0xffc8ccd2, 0xffc8ccd2), List.of(rgb(2)[62], rgb(3)[62]));
	}

	@Test
	void opensInImageJWithItsLabels() {
		assertEquals(TraceStack.LABELS, Arrays.asList(OPENED.getStack().getSliceLabels()).subList(0, 5));
	}

	@Test
	void opensInImageJWithItsOverlays() {
		assertEquals(List.of("locked 4", "contradicting 4", "residual displacement, 10 times as long 5"), Arrays.stream(OPENED.getOverlay()
			.toArray()).map((final Roi roi) -> roi.getName() + " " + roi.getPosition()).toList());
	}

	@Test
	void opensInImageJWithItsWords() {
		assertEquals("words: \u00e4", OPENED.getInfoProperty());
	}

	@Test
	void drawsBlocksWhereTheyAre() {
		assertEquals(new Rectangle2D.Double(8, 8, 16, 8), LAYERS.squares(Mark.State.LOCKED).getBounds2D());
	}

	@Test
	void drawsDisplacementsTenTimesAsLong() {
		assertEquals(new Rectangle2D.Double(12, 12, 13, 2), LAYERS.displacements().getBounds2D());
	}

	@Test
	void makesALargePictureSmaller() {
		assertEquals(2, TraceLayers.asTheyAre(PICTURE, PICTURE, TRACE, PICTURE.whole(), 32).step());
	}

	private static Mark mark(final int x, final int y, final Mark.State state) {
		return new Mark(new Box(x, y, 8, 8), state, 0.5, 0.2);
	}

	private static int[] rgb(final int slice) {
		return ((int[]) OPENED.getStack().getPixels(slice)).clone();
	}

	private static ImagePlus opened(final byte[] tiff) {
		return new Opener().openTiff(new ByteArrayInputStream(tiff), "opened");
	}
}
