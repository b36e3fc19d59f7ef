package org.visavis.macro;

import java.awt.EventQueue;
import java.util.function.BooleanSupplier;

import org.visavis.Progress;

import ij.IJ;
import ij.WindowManager;

/**
 * Progress in ImageJ's status bar, with the remaining time, or as a line on the console every few seconds where there
 * is no screen; stops at ESC or Cancel.
 */
public final class StatusBar implements Progress {

	private static final long SECOND = 1_000_000_000L;

	private final BooleanSupplier cancelled;
	private final boolean screen = IJ.getInstance() != null;
	private final long interval = screen ? SECOND / 5 : 4 * SECOND;
	private final long start = System.nanoTime();
	private long lastShown = screen ? start - interval : start;
	private final TimeLeft left = new TimeLeft();

	/**
	 * @param cancelled whether somebody asked to stop otherwise than by ESC
	 */
	public StatusBar(final BooleanSupplier cancelled) {
		this.cancelled = cancelled;
	}

	@Override
	public synchronized void report(final long done, final long total, final String what) {
		final String text = left.text(done, total, what);
		final long now = System.nanoTime();
		if (now - lastShown < interval) return;
		lastShown = now;
		show(text);
		if (screen) IJ.showProgress((double) done / Math.max(1, total));
	}

	@Override
	public boolean isCancelled() {
		return IJ.escapePressed() || cancelled.getAsBoolean();
	}

	/** Shows how the work ended, also in the Log window where there is one: Fiji overwrites its status bar. */
	public static void end(final String sentence) {
		IJ.showProgress(1);
		if (IJ.getInstance() == null) {
			System.err.println(sentence);
			return;
		}
		IJ.showStatus(sentence);
		IJ.log(sentence);
		EventQueue.invokeLater(StatusBar::bringToFront);
	}

	/** Tables that were just opened may lie over what was said. */
	private static void bringToFront() {
		if (WindowManager.getWindow("Log") != null) WindowManager.getWindow("Log").toFront();
		IJ.getInstance().toFront();
	}

	private void show(final String text) {
		if (screen) IJ.showStatus(text);
		else System.err.println(text);
	}
}
