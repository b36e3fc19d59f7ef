package org.visavis.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.visavis.Progress;

/** Does something as soon as a run has finished its first photographs. */
public final class AtFirstReport implements Progress {

	private final Deed deed;
	private boolean reported;

	/** What is done. */
	public interface Deed {

		void run() throws IOException;
	}

	public AtFirstReport(final Deed deed) {
		this.deed = deed;
	}

	@Override
	public synchronized void report(final long done, final long total, final String what) {
		if (reported) return;
		reported = true;
		try {
			deed.run();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public boolean isCancelled() {
		return false;
	}
}
