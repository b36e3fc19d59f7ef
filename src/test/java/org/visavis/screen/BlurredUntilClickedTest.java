package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BlurredUntilClickedTest {

	private static final int SIZE = 160;

	private final BlurredUntilClicked covered = new BlurredUntilClicked(noise(), true);
	private int heard;

	@Test
	void showsSquaresUntilItIsClicked() {
		assertTrue(colours() < 100);
		click();
		assertTrue(colours() > 10_000);
	}

	@Test
	void keepsTheFirstClickToItself() {
		covered.addMouseListener(new MouseAdapter() {

			@Override
			public void mousePressed(final MouseEvent event) {
				heard++;
			}
		});
		click();
		assertEquals(0, heard);
		click();
		assertEquals(1, heard);
	}

	@Test
	void opensByKeyboardToo() {
		covered.processEvent(new KeyEvent(covered, KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_ENTER, '\n'));
		assertFalse(covered.isCovered());
	}

	@Test
	void staysCoveredWhenAnotherPictureIsShown() {
		covered.show(noise());
		assertTrue(covered.isCovered());
	}

	@Test
	void isCoveredAgainWhereAUserIsDiscreet() {
		click();
		covered.coverAgain();
		assertTrue(covered.isCovered());
	}

	@Test
	void isNeverCoveredWhereAUserIsNot() {
		final BlurredUntilClicked open = new BlurredUntilClicked(noise(), false);
		open.coverAgain();
		assertFalse(open.isCovered());
	}

	private void click() {
		covered.dispatchEvent(new MouseEvent(covered, MouseEvent.MOUSE_PRESSED, 0, 0, 5, 5, 1, false, MouseEvent.BUTTON1));
	}

	private long colours() {
		final BufferedImage screen = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = screen.createGraphics();
		covered.paint(graphics);
		graphics.dispose();
		return IntStream.of(screen.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE)).distinct().count();
	}

	private static BufferedImage noise() {
		final Random random = new Random(0);
		final BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
		IntStream.range(0, SIZE * SIZE).forEach(i -> picture.setRGB(i % SIZE, i / SIZE, random.nextInt(1 << 24)));
		return picture;
	}
}
