package org.visavis.screen;

import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;

import ij.ImagePlus;
import ij.gui.GUI;

/** Where windows lie, so that the screen shows all of them: ImageJ opens each picture a little below the one before. */
public final class OnScreen {

	private OnScreen() {}

	/** Shows an image in a window that ends above the edge of the screen, if it is not higher than that. */
	public static void show(final ImagePlus image) {
		image.show();
		if (image.getWindow() != null) image.getWindow().setLocation(within(image.getWindow().getBounds(), usable()));
	}

	/** Places a window that is to be opened in the middle of the screen, no larger than that. */
	public static void place(final Window window) {
		final Rectangle usable = usable();
		window.setSize(Math.min(window.getWidth(), usable.width), Math.min(window.getHeight(), usable.height));
		GUI.centerOnImageJScreen(window);
		window.setLocation(within(window.getBounds(), usable));
	}

	/** Places a window that is to be opened at the right edge, where it leaves room for a picture. */
	static void placeRight(final Window window) {
		final Rectangle usable = usable();
		window.setLocation(usable.x + Math.max(0, usable.width - window.getWidth()), usable.y);
	}

	/** Shows an image in a window no wider than what a window at the right edge leaves of the screen. */
	static void showBeside(final ImagePlus image, final int width) {
		show(image);
		final Rectangle usable = usable();
		final int room = usable.width - width;
		if (image.getWindow() != null && image.getWindow().getWidth() > room) image.getWindow().setLocationAndSize(usable.x, usable.y,
			room, Math.min(image.getWindow().getHeight(), usable.height));
	}

	/** What the screen has beside its own bars. */
	static Rectangle usable() {
		return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
	}

	/** Where a window goes, the nearest place at which nothing of it is cut off; its left upper corner is seen in any case. */
	static Point within(final Rectangle window, final Rectangle screen) {
		return new Point(Math.max(screen.x, Math.min(window.x, screen.x + screen.width - window.width)), Math.max(screen.y, Math
			.min(window.y, screen.y + screen.height - window.height)));
	}
}
