package org.visavis.search;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.visavis.compare.Recognised;
import org.visavis.model.BlockProduct;

/** The best of many rows for some queries; search_rivals.py does the same with scikit-learn, faiss and numpy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:MaxDirectMemorySize=4g")
public class SearchBenchmark {

	private static final int LENGTH = 128, PART = 1 << 18, THREADS = Runtime.getRuntime().availableProcessors();

	/** Queries, rows and rows wanted. */
	@Param({ "100x1000000x50", "1x1000000x50", "10000x10000x10" })
	private String size;

	/** Whether the parts have screens. */
	@Param({ "false", "true" })
	private boolean screened;

	private final List<SearchPart> parts = new ArrayList<>();
	private List<Recognised> queries;
	private int most;

	@Setup
	public void make() {
		final String[] numbers = size.split("x");
		final int rows = Integer.parseInt(numbers[1]);
		final Random random = new Random(0);
		for (int from = 0; from < rows; from += PART) parts.add(with(part(random, from, Math.min(PART, rows - from))));
		final float[][] vectors = new float[Integer.parseInt(numbers[0])][];
		for (int q = 0; q < vectors.length; q++) vectors[q] = Sought.unit(random, LENGTH);
		queries = List.of(new Recognised(vectors, 0, 1));
		most = Integer.parseInt(numbers[2]);
	}

	private SearchPart with(final SearchPart part) {
		return screened ? Sought.withScreens(part) : part;
	}

	private static SearchPart part(final Random random, final int first, final int rows) {
		final FloatBuffer vectors = BlockProduct.floats(rows * LENGTH);
		for (int row = 0; row < rows; row++) vectors.put(Sought.unit(random, LENGTH));
		return new SearchPart(first, List.of(vectors.clear()), RowClass.COMPARABLE.rows(rows));
	}

	@Benchmark
	public List<Hits> search() {
		return ExactSearch.of(queries, parts, most, THREADS);
	}

	public static void main(final String[] arguments) throws RunnerException {
		new Runner(new OptionsBuilder().include(SearchBenchmark.class.getSimpleName()).build()).run();
	}
}
