package org.visavis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Runs independent tasks on several threads. */
final class Parallel {

	private Parallel() {}

	/** Runs {@code task} for 0 to {@code tasks - 1}, started in this order; returns when all have ended. */
	static void run(final int tasks, final int threads, final IntConsumer task) {
		if (threads < 1) throw new IllegalArgumentException("Threads: " + threads);
		final AtomicInteger next = new AtomicInteger();
		final Runnable worker = () -> {
			for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) task.accept(i);
		};
		if (Math.min(threads, tasks) < 2) worker.run();
		else runOn(Math.min(threads, tasks), worker);
	}

	private static void runOn(final int threads, final Runnable worker) {
		final var pool = Executors.newFixedThreadPool(threads);
		try {
			final List<Future<?>> futures = new ArrayList<>();
			for (int i = 0; i < threads; i++) futures.add(pool.submit(worker));
			for (final Future<?> future : futures) future.get();
		}
		catch (final ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", e);
		}
		finally {
			pool.shutdownNow();
		}
	}
}
