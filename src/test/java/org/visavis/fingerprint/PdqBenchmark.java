package org.visavis.fingerprint;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Hashes of decoded pictures, and one hash and a picture's sixteen sought among a million, on all processors. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdqBenchmark {

	private final int threads = Runtime.getRuntime().availableProcessors();
	private final PdqHashes million = new PdqHashes(1_000_000);
	private int[] small, large;
	private List<PdqHash> sought;

	@Setup
	public void make() {
		small = FormulaPicture.of(1152, 864);
		large = FormulaPicture.of(4000, 3000);
		final Random random = new Random(0);
		for (int i = 0; i < 1_000_000; i++)
			million.add(new PdqHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
		sought = random.ints(16, 0, 1_000_000).mapToObj(million::get).toList();
	}

	@Benchmark
	public Fingerprint oneMegapixel() {
		return Pdq.of(small, 1152, 864);
	}

	@Benchmark
	public Fingerprint twelveMegapixels() {
		return Pdq.of(large, 4000, 3000);
	}

	@Benchmark
	public List<HashSearch.Found> oneInAMillion() {
		return HashSearch.within(Fingerprint.NEAR, sought.subList(0, 1), million, threads);
	}

	@Benchmark
	public List<HashSearch.Found> sixteenInAMillion() {
		return HashSearch.within(Fingerprint.NEAR, sought, million, threads);
	}

	public static void main(final String[] args) throws RunnerException {
		new Runner(new OptionsBuilder().include(PdqBenchmark.class.getSimpleName()).build()).run();
	}
}
