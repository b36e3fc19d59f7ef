package org.visavis.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import ij.IJ;

class StatusBarTest {

	@AfterEach
	void releaseEscape() {
		IJ.resetEscape();
	}

	@Test
	void saysHowLongItTakes() {
		assertEquals("Detecting faces: 120 of 3,148, about 4 min left", StatusBar.text("Detecting faces", 120, 3148, 120, 10));
	}

	@Test
	void saysSecondsWhereMinutesAreTooCoarse() {
		assertEquals("Detecting faces: 90 of 100, about 3 s left", StatusBar.text("Detecting faces", 90, 100, 90, 30));
	}

	@Test
	void saysHoursWhereMinutesAreTooMany() {
		assertEquals("Detecting faces: 1 of 1,001, about 2.8 h left", StatusBar.text("Detecting faces", 1, 1001, 1, 10));
	}

	@Test
	void countsOnlyWhatThisRunDid() {
		assertEquals("Detecting faces: 600 of 1,000, about 40 s left", StatusBar.text("Detecting faces", 600, 1000, 100,
			10));
	}

	@Test
	void doesNotGuessAtTheStart() {
		assertEquals("Detecting faces: 3 of 100", StatusBar.text("Detecting faces", 3, 100, 3, 0.5));
	}

	@Test
	void stopsAtEscape() {
		final StatusBar bar = new StatusBar(() -> false);
		assertFalse(bar.isCancelled());
		IJ.setKeyDown(KeyEvent.VK_ESCAPE);
		assertTrue(bar.isCancelled());
	}

	@Test
	void stopsAtCancel() {
		assertTrue(new StatusBar(() -> true).isCancelled());
	}
}
