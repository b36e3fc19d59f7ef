package org.visavis.cluster;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Prints how long the clustering of made-up faces takes, by two recognisers of 128 and 256 dimensions, and what memory is used then:
 * arguments are the numbers of faces, and behind a colon the spread of a person's faces (1: clear persons; 3: one large component).
 */
final class ClusteringTimes {

	private ClusteringTimes() {}

	public static void main(final String... runs) {
		System.out.println("faces,spread,seconds,seconds_with_tables,clusters,largest_cluster,heap_mb");
		for (final String run : runs) print(Integer.parseInt(run.split(":")[0]), Double.parseDouble(run.split(":")[1]));
	}

	private static void print(final int faces, final double spread) {
		final PairScores scores = Persons.scores(new Persons(1, 128).faces(faces / 5, faces, spread), new Persons(2, 256).faces(faces / 5,
			faces, spread), Collections.nCopies(faces, "suitable"));
		final Links links = Links.of(IntStream.range(0, faces).toArray(), List.of(), List.of());
		final long start = System.nanoTime();
		final int[] labels = ConstrainedLinkage.of(scores, links, 1, Runtime.getRuntime().availableProcessors());
		final double seconds = (System.nanoTime() - start) / 1e9;
		Cohesion.of(scores, labels, Runtime.getRuntime().availableProcessors());
		CloseClusters.of(scores, links, labels, 1, Runtime.getRuntime().availableProcessors());
		final double all = (System.nanoTime() - start) / 1e9;
		final Runtime runtime = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "%d,%.1f,%.2f,%.2f,%d,%d,%d%n", faces, spread, seconds, all, Arrays.stream(labels).distinct().count(), Groups.of(
			labels).stream().mapToInt(List::size).max().orElse(0), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
	}
}
