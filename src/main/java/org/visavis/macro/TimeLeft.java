package org.visavis.macro;

import java.util.Locale;

/** Progress in words, with the time that is left at the pace of what was done since the work began. */
public final class TimeLeft {

	private static final double SECOND = 1e9;

	private String work = "";
	private long workStart;
	private long doneBefore;

	/** Such as "Detecting faces: 120 of 3,148, about 2 min left". */
	public String text(final long done, final long total, final String what) {
		final long now = System.nanoTime();
		if (!what.equals(work)) {
			work = what;
			workStart = now;
			doneBefore = done;
		}
		return text(what, done, total, done - doneBefore, (now - workStart) / SECOND);
	}

	/**
	 * The same of known times.
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
}
