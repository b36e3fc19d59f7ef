package org.visavis.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Beside scipy's average linkage, with a great distance between faces of one photograph: constrained_linkage_oracle.py. */
class LinkageOracleTest {

	@Test
	void clustersAsScipyDoes() throws IOException {
		final List<String> lines = oracle();
		final int end = lines.indexOf("");
		final List<double[]> rows = lines.subList(0, end).stream().map(LinkageOracleTest::numbers).toList();
		final float[][] vectors = rows.stream().map(row -> floats(row)).toArray(float[][]::new);
		final Links links = Links.of(rows.stream().mapToInt(row -> (int) row[0]).toArray(), List.of(), List.of());
		assertEquals(5, lines.size() - end - 1);
		for (final String line : lines.subList(end + 1, lines.size())) {
			final double[] expected = numbers(line);
			assertArrayEquals(IntStream.range(1, expected.length).map(i -> (int) expected[i]).toArray(), ConstrainedLinkage.of(Persons.scores(
				vectors, vectors), links, expected[0], 1), "threshold " + expected[0]);
		}
	}

	private static float[] floats(final double[] row) {
		final float[] floats = new float[row.length - 1];
		for (int i = 0; i < floats.length; i++) floats[i] = (float) row[i + 1];
		return floats;
	}

	private static double[] numbers(final String line) {
		return Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	private static List<String> oracle() throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(LinkageOracleTest.class.getResourceAsStream(
			"constrained_linkage.txt"), StandardCharsets.UTF_8)))
		{
			return reader.lines().filter(line -> !line.startsWith("#")).toList();
		}
	}
}
