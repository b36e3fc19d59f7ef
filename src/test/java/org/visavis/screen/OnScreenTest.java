package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Point;
import java.awt.Rectangle;

import org.junit.jupiter.api.Test;

class OnScreenTest {

	private static final Rectangle SCREEN = new Rectangle(0, 30, 1366, 738);

	@Test
	void movesAWindowUpWhoseEndIsBelowTheScreen() {
		assertEquals(new Point(500, 118), OnScreen.within(new Rectangle(500, 200, 700, 650), SCREEN));
	}

	@Test
	void leavesAWindowThatIsSeenWhole() {
		assertEquals(new Point(10, 40), OnScreen.within(new Rectangle(10, 40, 700, 650), SCREEN));
	}

	@Test
	void showsTheUpperLeftCornerOfWhatIsLargerThanTheScreen() {
		assertEquals(new Point(0, 30), OnScreen.within(new Rectangle(100, 100, 2000, 2000), SCREEN));
	}
}
