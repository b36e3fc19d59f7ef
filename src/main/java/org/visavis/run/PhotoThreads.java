package org.visavis.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Threads that work off photographs until there is none left or one of the threads fails. */
final class PhotoThreads {

	private PhotoThreads() {}

	/** How many threads there are, at most so many as have the memory that each needs, in bytes. */
	static int count(final long memory) {
		return Math.max(1, Math.min(Threads.count(), (int) Math.min(1024, Runtime.getRuntime().maxMemory() / memory)));
	}

	/**
	 * Runs threads; returns when all have ended.
	 *
	 * @param stop has the threads take no more
	 */
	static void run(final int count, final Supplier<PhotoThread> threads, final Runnable stop) throws IOException {
		final ExecutorService pool = Executors.newFixedThreadPool(count);
		try {
			final List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < count; i++)
				running.add(pool.submit(() -> work(threads.get(), stop)));
			for (final Future<?> thread : running)
				Threads.result(thread);
		}
		finally {
			stop.run();
			awaitEnd(pool);
		}
	}

	/** If one thread fails, the others take no more. */
	private static Void work(final PhotoThread thread, final Runnable stop) throws IOException {
		try {
			return thread.call();
		}
		finally {
			stop.run();
		}
	}

	/** The networks must not be closed while a thread still runs them. */
	private static void awaitEnd(final ExecutorService pool) {
		pool.shutdown();
		boolean interrupted = false;
		while (!pool.isTerminated())
			try {
				pool.awaitTermination(1, TimeUnit.MINUTES);
			}
			catch (final InterruptedException e) {
				interrupted = true;
			}
		if (interrupted) Thread.currentThread().interrupt();
	}
}
