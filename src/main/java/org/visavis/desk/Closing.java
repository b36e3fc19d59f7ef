package org.visavis.desk;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;

/** Does something before a window closes, and after. */
final class Closing extends WindowAdapter {

	private final Runnable before, after;

	Closing(final Runnable before, final Runnable after) {
		this.before = before;
		this.after = after;
	}

	@Override
	public void windowClosing(final WindowEvent event) {
		before.run();
	}

	@Override
	public void windowClosed(final WindowEvent event) {
		after.run();
	}
}
