package org.visavis.macro;

import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.visavis.Progress;

import ij.IJ;

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
	private String work = "";
	private long workStart;
	private long doneBefore;

	StatusBar(final BooleanSupplier cancelled) {
		this.cancelled = cancelled;
	}

	@Override
	public synchronized void report(final long done, final long total, final String what) {
		final long now = System.nanoTime();
		if (!what.equals(work)) {
			work = what;
			workStart = now;
			doneBefore = done;
		}
		if (now - lastShown < interval) return;
		lastShown = now;
		show(text(what, done, total, done - doneBefore, (now - workStart) / (double) SECOND));
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
	}

	/**
	 * Such as "Detecting faces: 120 of 3,148, about 2 min left".
	 *
	 * @param doneNow how much of it was done in the seconds given; what an earlier run did took no time
	 */
	static String text(final String what, final long done, final long total, final long doneNow, final double seconds) {
		final String text = String.format(Locale.ROOT, "%s: %,d of %,d", what, done, total);
		if (doneNow <= 0 || seconds < 2 || done >= total) return text;
		return text + ", about " + duration((total - done) * seconds / doneNow) + " left";
	}

	private static String duration(final double seconds) {
		if (seconds < 60) return Math.max(1, Math.round(seconds)) + " s";
		if (seconds < 5400) return Math.round(seconds / 60) + " min";
		return String.format(Locale.ROOT, "%.1f h", seconds / 3600);
	}

	private void show(final String text) {
		if (screen) IJ.showStatus(text);
		else System.err.println(text);
	}
}
