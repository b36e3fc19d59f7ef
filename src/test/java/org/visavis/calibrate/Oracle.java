package org.visavis.calibrate;

import com.google.gson.Gson;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What {@code src/test/python/likelihood_ratio_oracle.py} wrote.
 *
 * @param made versions and seed
 */
record Oracle(String made, Fused fused, Plain plain, Separated separated) {

	/** Coefficients are natural logarithms, intercept first. */
	record Fused(double[][] scores, boolean[] mated, int[] personA, int[] personB, double[] pairsWeighEqually,
		double[] personsWeighEqually)
	{}

	/** The log10 LRs are those at the scores {@code at}. */
	record Plain(double[] scores, boolean[] mated, double[] at, Map<String, double[]> log10Lrs,
		Map<String, double[]> elub)
	{}

	record Separated(double[][] scores, boolean[] mated, double[] withMisleading) {}

	static Oracle read() throws IOException {
		try (Reader reader = new InputStreamReader(Oracle.class.getResourceAsStream("likelihood_ratios.json"),
			StandardCharsets.UTF_8))
		{
			return new Gson().fromJson(reader, Oracle.class);
		}
	}

	/** Pairs of persons who occur only once. */
	static ScoredPairs strangers(final double[][] scores, final boolean[] mated) {
		return new ScoredPairs(scores, mated, IntStream.range(0, mated.length).toArray(), IntStream.range(0, mated.length)
			.map(i -> mated[i] ? i : -1 - i).toArray());
	}
}
