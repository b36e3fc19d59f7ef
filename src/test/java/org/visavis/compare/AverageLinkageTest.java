package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AverageLinkageTest {

	@Test
	void keepsEachClusterOfScipyTogether() throws IOException {
		final List<String> lines = oracle();
		final int end = lines.indexOf("");
		final float[][] vectors = lines.subList(0, end).stream().map(AverageLinkageTest::floats).toArray(float[][]::new);
		final int[] order = order(vectors);
		for (final String cluster : lines.subList(end + 1, lines.size()))
			assertTogether(Stream.of(cluster.split(" ")).mapToInt(Integer::parseInt).toArray(), order);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5, 20 })
	void keepsSeparateGroupsTogether(final int groups) {
		final Random random = new Random(0);
		final float[][] centres = UnitVectors.random(groups, 32);
		final float[][] vectors = IntStream.range(0, 200).mapToObj(i -> UnitVectors.around(centres[i % groups], 1, 0.01,
			random)[0]).toArray(float[][]::new);
		final int[] order = order(vectors);
		for (int group = 0; group < groups; group++) {
			final int start = group;
			assertTogether(IntStream.range(0, 200).filter(i -> i % groups == start).toArray(), order);
		}
	}

	@Test
	void putsTheClusterWithTheLowerFaceFirst() {
		assertArrayEquals(new int[] { 0, 2, 1, 3 }, AverageLinkage.order(new float[] { 5, 1, 5, 5, 1, 5 }, 4));
	}

	@Test
	void averagesOverFacesNotOverClusters() {
		// face 3 is at 7 from 0, 1 and 2 on average, 5 at 6.5 from it; over the clusters {0, 1} and {2} it would be at 6
		final float[] condensed = { 1, 2, 2, 9, 9, 3, 8, 8, 8, 20, 20, 20, 20, 6.5f, 20 };
		assertArrayEquals(new int[] { 0, 1, 2, 4, 3, 5 }, AverageLinkage.order(condensed, 6));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 100 })
	void keepsTheOrderWhereAllAreEquallyFar(final int n) {
		final float[] condensed = new float[n * (n - 1) / 2];
		Arrays.fill(condensed, 0.3f);
		assertArrayEquals(IntStream.range(0, n).toArray(), AverageLinkage.order(condensed, n));
	}

	@Test
	void containsEachFaceOnceWhateverTies() {
		final Random random = new Random(0);
		for (int run = 0; run < 300; run++) {
			final float[] condensed = new float[100 * 99 / 2];
			for (int i = 0; i < condensed.length; i++) condensed[i] = 0.3f + 1e-7f * random.nextInt(1 + run % 3);
			final int[] order = AverageLinkage.order(condensed, 100);
			Arrays.sort(order);
			assertArrayEquals(IntStream.range(0, 100).toArray(), order);
		}
	}

	private static int[] order(final float[][] vectors) {
		return AverageLinkage.order(Distances.condensed(vectors, Distance.EUCLIDEAN, 1), vectors.length);
	}

	private static void assertTogether(final int[] cluster, final int[] order) {
		final var places = Arrays.stream(cluster).map(face -> IntStream.range(0, order.length).filter(
			i -> order[i] == face).findFirst().orElseThrow()).summaryStatistics();
		assertEquals(cluster.length, places.getMax() - places.getMin() + 1);
	}

	private static float[] floats(final String line) {
		final String[] words = line.split(" ");
		final float[] floats = new float[words.length];
		for (int i = 0; i < floats.length; i++) floats[i] = Float.parseFloat(words[i]);
		return floats;
	}

	private static List<String> oracle() throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(AverageLinkageTest.class.getResourceAsStream(
			"linkage.txt"), StandardCharsets.UTF_8)))
		{
			return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toList());
		}
	}
}
