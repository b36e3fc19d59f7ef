package org.visavis.compare;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs independent tasks on several threads, of which the caller's is one. */
public final class Parallel {

	private Parallel() {}

	/**
	 * Runs {@code task} for 0 to {@code tasks - 1}, started in this order; returns when all have ended. The threads beside
	 * the caller's are those of the common pool, which has one fewer than the machine has processors.
	 */
	public static void run(final int tasks, final int threads, final IntConsumer task) {
		if (threads < 1) throw new IllegalArgumentException("Threads: " + threads);
		final AtomicInteger next = new AtomicInteger();
		IntStream.range(0, threads).parallel().forEach(thread -> {
			for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) task.accept(i);
		});
	}
}
