package org.visavis.desk;

import java.awt.EventQueue;

import javax.swing.JLabel;
import javax.swing.JProgressBar;

import org.visavis.Progress;
import org.visavis.macro.TimeLeft;

/** Shows progress with the time that is left in a window, where it can be stopped. */
final class BarProgress implements Progress {

	private final JProgressBar bar;
	private final JLabel state;
	private final TimeLeft left = new TimeLeft();
	private volatile boolean cancelled;

	/**
	 * @param bar from 0 to its maximum
	 */
	BarProgress(final JProgressBar bar, final JLabel state) {
		this.bar = bar;
		this.state = state;
	}

	@Override
	public synchronized void report(final long done, final long total, final String what) {
		final String text = left.text(done, total, what);
		EventQueue.invokeLater(() -> {
			bar.setValue((int) (bar.getMaximum() * done / Math.max(1, total)));
			if (!cancelled) state.setText(text);
		});
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}

	/** Stops what is under way. */
	void cancel() {
		cancelled = true;
	}
}
