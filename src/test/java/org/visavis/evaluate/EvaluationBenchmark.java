package org.visavis.evaluate;

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
import org.visavis.calibrate.ScoredPairs;

/** All pairs of 800 persons with 4 photographs each, 5.1 million, all different. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class EvaluationBenchmark {

	private static final int PHOTOGRAPHS = 3200, EACH = 4;

	private ScoredPairs pairs;
	private double[] log10Lrs;
	private boolean[] mated;

	@Setup
	public void makePairs() {
		final int n = PHOTOGRAPHS * (PHOTOGRAPHS - 1) / 2;
		final int[] a = new int[n], b = new int[n];
		final Random random = new Random(0);
		mated = new boolean[n];
		log10Lrs = new double[n];
		for (int i = 0, pair = 0; i < PHOTOGRAPHS; i++) {
			for (int j = 0; j < i; j++, pair++) {
				a[pair] = i / EACH;
				b[pair] = j / EACH;
				mated[pair] = a[pair] == b[pair];
				log10Lrs[pair] = random.nextGaussian() * 1.5 + (mated[pair] ? 2.5 : -2.5);
			}
		}
		pairs = new ScoredPairs(new double[0][], mated, a, b);
	}

	@Benchmark
	public Evaluation everything() {
		return Evaluation.of(pairs, log10Lrs, 1000, 0);
	}

	@Benchmark
	public double cllrCal() {
		return Cllr.cal(log10Lrs, mated);
	}

	@Benchmark
	public Ece ece() {
		return Ece.of(log10Lrs, mated, new double[61]);
	}

	/** With a bootstrap of 1,000 draws. */
	@Benchmark
	public ErrorRates errorRates() {
		return new PersonAwareRates(pairs, log10Lrs, 1000, 0).at(1);
	}

	/** Without one that matters. */
	@Benchmark
	public ErrorRates errorRatesWithoutBootstrap() {
		return new PersonAwareRates(pairs, log10Lrs, 1, 0).at(1);
	}

	public static void main(final String[] args) throws RunnerException {
		new Runner(new OptionsBuilder().include(EvaluationBenchmark.class.getSimpleName()).build()).run();
	}
}
