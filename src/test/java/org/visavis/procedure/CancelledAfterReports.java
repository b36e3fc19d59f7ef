package org.visavis.procedure;

import org.visavis.Progress;

/** Cancels when so much was reported, whatever it was. */
final class CancelledAfterReports implements Progress {

	private int left;

	CancelledAfterReports(final int reports) {
		left = reports;
	}

	@Override
	public synchronized void report(final long done, final long total, final String what) {
		left--;
	}

	@Override
	public synchronized boolean isCancelled() {
		return left <= 0;
	}
}
