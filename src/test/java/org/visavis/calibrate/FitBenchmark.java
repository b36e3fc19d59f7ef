package org.visavis.calibrate;

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

/** Fits of all pairs of n photographs of n / 3 persons by two recognisers, on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class FitBenchmark {

	@Param("3148")
	int photographs;

	private ScoredPairs pairs;
	private double[] log10Lrs;

	@Setup
	public void makePairs() {
		pairs = SyntheticPairs.all(photographs, photographs / 3);
		log10Lrs = logistic().fusion().log10Lrs(pairs);
	}

	@Benchmark
	public LogisticRegression.Fit logistic() {
		return LogisticRegression.fit(pairs, true);
	}

	@Benchmark
	public Isotonic isotonic() {
		return Isotonic.fit(log10Lrs, pairs.mated());
	}

	@Benchmark
	public Bounds allPairsBounds() {
		return Elub.bounds(log10Lrs, pairs.mated());
	}

	@Benchmark
	public Bounds personDisjointBounds() {
		return PersonDisjointBounds.of(pairs, log10Lrs, PersonDisjointBounds.DRAWS, 0);
	}

	@Benchmark
	public Stratum logisticStratum() {
		return stratum(Calibrator.LOGISTIC);
	}

	@Benchmark
	public Stratum isotonicStratum() {
		return stratum(Calibrator.ISOTONIC);
	}

	@Benchmark
	public Stratum kdeStratum() {
		return stratum(Calibrator.KDE);
	}

	private Stratum stratum(final Calibrator calibrator) {
		return new StratumFit(calibrator, true, 0).fit(pairs, "suitable", "suitable");
	}

	public static void main(final String[] args) throws RunnerException {
		new Runner(new OptionsBuilder().include(FitBenchmark.class.getSimpleName()).build()).run();
	}
}
