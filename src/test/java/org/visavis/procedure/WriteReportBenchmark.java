package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.visavis.report.CaseReport;
import org.visavis.run.Outcome;

/** How long the report on one questioned photograph takes in a Java that has just started. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WriteReportBenchmark {

	@Param({ "1", "5000" })
	private int references;

	private Path record;

	@Setup
	public void make() throws IOException {
		record = SyntheticRecord.of(Files.createTempDirectory("visavis").resolve("record"), IntStream.rangeClosed(0,
			references).mapToObj(i -> i + ".jpg").toArray(String[]::new)).withPictures().write();
	}

	@Benchmark
	public Outcome write() {
		return WriteReport.run(record.toString(), "", new CaseReport.Presentation(true, false), "", Instant.EPOCH);
	}

	public static void main(final String[] args) throws RunnerException {
		new Runner(new OptionsBuilder().include(WriteReportBenchmark.class.getSimpleName()).warmupIterations(0)
			.measurementIterations(1).forks(5).build()).run();
	}
}
