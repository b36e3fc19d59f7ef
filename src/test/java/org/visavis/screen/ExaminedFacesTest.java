package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.imglib2.img.array.ArrayImgs;

import org.junit.jupiter.api.Test;
import org.visavis.detect.Face;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/** The same face of noise twice. */
class ExaminedFacesTest {

	private final ExaminedFaces faces = new ExaminedFaces(side(), side(), false);
	private final int[] whole = pixels(faces.a());

	@Test
	void theWheelEnlargesBothAlike() {
		wheel(faces.a());
		assertFalse(Arrays.equals(whole, pixels(faces.a())));
		assertArrayEquals(pixels(faces.a()), pixels(faces.b()));
	}

	@Test
	void wholeShowsWhatWasShownAtFirst() {
		wheel(faces.b());
		faces.whole();
		assertArrayEquals(whole, pixels(faces.a()));
	}

	@Test
	void draggingMovesThePictureByItsPixels() {
		mouse(faces.a(), MouseEvent.MOUSE_PRESSED, 100, 100);
		mouse(faces.a(), MouseEvent.MOUSE_DRAGGED, 110, 100);
		final int[] moved = pixels(faces.b());
		final int width = ExhibitFrame.STANDARD.width();
		assertArrayEquals(Arrays.copyOfRange(whole, 200 * width + 150, 200 * width + 250), Arrays.copyOfRange(moved, 200 * width + 160, 200 *
			width + 260));
	}

	@Test
	void aCoveredPictureHearsNothing() {
		final ExaminedFaces covered = new ExaminedFaces(side(), side(), true);
		final int[] before = pixels(covered.a());
		wheel(covered.a());
		assertArrayEquals(before, pixels(covered.a()));
	}

	private static void wheel(final BlurredUntilClicked picture) {
		picture.processEvent(new MouseWheelEvent(picture, MouseEvent.MOUSE_WHEEL, 0, 0, 50, 60, 0, false,
			MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, -3));
	}

	private static void mouse(final BlurredUntilClicked picture, final int what, final int x, final int y) {
		picture.processEvent(new MouseEvent(picture, what, 0, 0, x, y, 1, false));
	}

	private static int[] pixels(final BlurredUntilClicked picture) {
		final int width = ExhibitFrame.STANDARD.width(), height = ExhibitFrame.STANDARD.height();
		final BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		picture.paint(painted.getGraphics());
		return painted.getRGB(0, 0, width, height, null, 0, width);
	}

	private static ExaminedFaces.Side side() {
		final Random random = new Random(7);
		return new ExaminedFaces.Side(ArrayImgs.argbs(random.ints(400 * 400).map(rgb -> rgb | 0xff000000).toArray(), 400, 400), new Face(
			new Box(120, 100, 160, 200), List.of(new Point(160, 180), new Point(240, 180), new Point(200, 220), new Point(170, 260),
				new Point(230, 260)), 0.9));
	}
}
