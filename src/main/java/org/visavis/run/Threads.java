package org.visavis.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.visavis.Progress;
import org.visavis.UserError;

/** How many threads a run may use, which changes nothing but the time, and what their tasks give. */
public final class Threads {

	private Threads() {}

	/** What is done with a photograph. */
	interface Task<T> {

		/** @param index of the photograph, from 0 */
		T of(int index) throws IOException;
	}

	/**
	 * What a task gives for each of so many photographs, in their order, whichever thread did it.
	 *
	 * @param memory what a thread needs, in bytes
	 * @param what is counted while it goes on
	 */
	static <T> List<T> all(final int count, final long memory, final Task<T> task, final String what, final Progress progress) throws IOException {
		final ExecutorService pool = Executors.newFixedThreadPool(PhotoThreads.count(memory));
		try {
			final List<Future<T>> running = IntStream.range(0, count).mapToObj(i -> pool.submit(() -> {
				if (progress.isCancelled()) throw new CancellationException("Cancelled; the same line goes on from there.");
				return task.of(i);
			})).toList();
			final List<T> all = new ArrayList<>();
			for (final Future<T> one : running) {
				all.add(result(one));
				progress.report(all.size(), count, what);
			}
			return all;
		}
		finally {
			pool.shutdownNow();
		}
	}

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
