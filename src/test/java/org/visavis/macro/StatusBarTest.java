package org.visavis.macro;

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
