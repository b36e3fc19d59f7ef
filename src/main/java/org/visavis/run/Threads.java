package org.visavis.run;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.visavis.UserError;

/** How many threads a run may use, which changes nothing but the time, and what their tasks give. */
public final class Threads {

	private Threads() {}

	/** What a task of another thread gives, once it has ended; what it throws is thrown here. */
	static <T> T result(final Future<T> task) throws IOException {
		try {
			return task.get();
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted; the same line goes on from there.");
		}
		catch (final ExecutionException e) {
			if (e.getCause() instanceof RuntimeException) throw (RuntimeException) e.getCause();
			if (e.getCause() instanceof IOException) throw (IOException) e.getCause();
			throw new IllegalStateException(e.getCause());
		}
	}

	/** The system property {@code visavis.threads}; as many as there are processors where it is not set. */
	public static int count() {
		final String property = System.getProperty("visavis.threads", "");
		if (property.isEmpty()) return Runtime.getRuntime().availableProcessors();
		try {
			final int count = Integer.parseInt(property);
			if (count >= 1 && count <= 1024) return count;
		}
		catch (final NumberFormatException e) {
			// said below, as for a number out of range
		}
		throw new UserError("visavis.threads is '" + property + "'; expected a number from 1 to 1024.");
	}
}
