package org.visavis.compare;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** From n unit vectors of 128 values to the square matrix, the condensed one and its order, on all processors. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DistanceMatrixBenchmark {

	@Param({ "1000", "10000" })
	int n;

	private final int threads = Runtime.getRuntime().availableProcessors();
	private float[][] vectors;
	private float[] condensed;

	@Setup
	public void makeVectors() {
		vectors = UnitVectors.random(n, 128);
		condensed = condensed();
	}

	@Benchmark
	public float[] square() {
		return Distances.square(vectors, Distance.COSINE, threads);
	}

	@Benchmark
	public float[] condensed() {
		return Distances.condensed(vectors, Distance.COSINE, threads);
	}

	/** With a copy of the distances, which it uses up. */
	@Benchmark
	public int[] order() {
		return AverageLinkage.order(condensed.clone(), n);
	}

	public static void main(final String[] args) throws RunnerException {
		new Runner(new OptionsBuilder().include(DistanceMatrixBenchmark.class.getSimpleName()).build()).run();
	}
}
