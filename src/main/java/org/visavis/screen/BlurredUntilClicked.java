package org.visavis.screen;

import java.awt.AWTEvent;
import java.awt.Canvas;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;

/**
 * A picture on screen, where a user is discreet as a {@link Mosaic} until it is clicked or has the focus and Enter is
 * pressed; until then, no listener hears of the mouse or the keyboard. Afterwards it stays clear.
 */
public class BlurredUntilClicked extends Canvas {

	private static final long serialVersionUID = 1L;

	/** What is written on a covered picture. */
	static final String INVITATION = "Click to show";

	private transient BufferedImage picture;
	private final boolean discreet;
	private boolean covered;

	/**
	 * @param discreet whether it is covered at first
	 */
	public BlurredUntilClicked(final BufferedImage picture, final boolean discreet) {
		this.picture = picture;
		this.discreet = discreet;
		covered = discreet;
		setFocusable(true);
		setPreferredSize(new Dimension(picture.getWidth(), picture.getHeight()));
		enableEvents(AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK | AWTEvent.MOUSE_WHEEL_EVENT_MASK |
			AWTEvent.KEY_EVENT_MASK);
	}

	/** Shows another picture; what is covered stays covered. */
	final void show(final BufferedImage other) {
		picture = other;
		repaint();
	}

	/** Where a user is discreet, covers the picture as at first. */
	final void coverAgain() {
		covered = discreet;
	}

	/** Whether the picture is not yet to be seen. */
	final boolean isCovered() {
		return covered;
	}

	@Override
	public final void update(final Graphics graphics) {
		paint(graphics);
	}

	@Override
	public void paint(final Graphics graphics) {
		graphics.drawImage(covered ? Mosaic.of(picture) : picture, 0, 0, null);
		if (covered) invite(graphics);
	}

	@Override
	protected final void processEvent(final AWTEvent event) {
		if (!covered || !(event instanceof MouseEvent || event instanceof KeyEvent)) {
			super.processEvent(event);
			return;
		}
		final boolean entered = event instanceof final KeyEvent key && key.getKeyCode() == KeyEvent.VK_ENTER;
		if (event.getID() != MouseEvent.MOUSE_PRESSED && !entered) return;
		covered = false;
		repaint();
	}

	private void invite(final Graphics graphics) {
		graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
		final int width = graphics.getFontMetrics().stringWidth(INVITATION) + 16;
		final int x = (picture.getWidth() - width) / 2, y = picture.getHeight() / 2;
		graphics.setColor(Color.BLACK);
		graphics.fillRect(x, y - 14, width, 28);
		graphics.setColor(Color.WHITE);
		graphics.drawString(INVITATION, x + 8, y + 5);
	}
}
