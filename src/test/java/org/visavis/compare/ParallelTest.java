package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 200 })
	void runsEachTaskOnce(final int threads) {
		final AtomicIntegerArray runs = new AtomicIntegerArray(100);
		Parallel.run(100, threads, runs::incrementAndGet);
		for (int task = 0; task < 100; task++) assertEquals(1, runs.get(task));
	}

	@Test
	void throwsWhatATaskThrows() {
		assertThrows(ArithmeticException.class, () -> Parallel.run(9, 2, task -> Math.toIntExact(1L << 40)));
	}

	@Test
	void refusesToRunOnNoThread() {
		assertThrows(IllegalArgumentException.class, () -> Parallel.run(1, 0, task -> {}));
	}
}
