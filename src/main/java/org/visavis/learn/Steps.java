package org.visavis.learn;

import java.util.concurrent.CancellationException;

import org.visavis.Progress;

/** Counts the long steps of a calculation. */
final class Steps {

	private final Progress progress;
	private final int total;
	private int done;

	Steps(final Progress progress, final int total) {
		this.progress = progress;
		this.total = total;
	}

	/**
	 * Tells of the next step.
	 *
	 * @throws CancellationException if the user wants the work to stop
	 */
	void next() {
		progress.report(done++, total, "Calibrating");
		if (progress.isCancelled()) throw new CancellationException(
			"Cancelled while calibrating; the same line goes on from the photographs, which are done.");
	}
}
