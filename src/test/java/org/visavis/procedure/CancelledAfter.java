package org.visavis.procedure;

import org.visavis.Progress;

/** Cancels when so many photographs are done. */
final class CancelledAfter implements Progress {

	private final long enough;
	private volatile long done;

	CancelledAfter(final long enough) {
		this.enough = enough;
	}

	@Override
	public void report(final long photographs, final long total, final String what) {
		done = photographs;
	}

	@Override
	public boolean isCancelled() {
		return done >= enough;
	}
}
