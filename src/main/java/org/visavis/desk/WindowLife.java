package org.visavis.desk;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;

/** Does something when a window is taken up again, before it closes, and after. */
final class WindowLife extends WindowAdapter {

	private final Runnable resumed, closing, closed;

	WindowLife(final Runnable resumed, final Runnable closing, final Runnable closed) {
		this.resumed = resumed;
		this.closing = closing;
		this.closed = closed;
	}

	@Override
	public void windowActivated(final WindowEvent event) {
		resumed.run();
	}

	@Override
	public void windowClosing(final WindowEvent event) {
		closing.run();
	}

	@Override
	public void windowClosed(final WindowEvent event) {
		closed.run();
	}
}
