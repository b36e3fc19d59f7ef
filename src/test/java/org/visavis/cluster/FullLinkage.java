package org.visavis.cluster;

import java.util.ArrayList;
import java.util.List;

/** Average linkage as its definition says it, with all pairs, in double precision: the two with the highest mean first. */
final class FullLinkage {

	private FullLinkage() {}

	/**
	 * Of each face the lowest face of its cluster.
	 *
	 * @param scores [face][earlier face]
	 */
	static int[] of(final double[][] scores, final Links links, final double threshold) {
		final List<List<Integer>> clusters = new ArrayList<>(Groups.of(links.together()));
		while (mergeBest(clusters, scores, links, threshold)) {}
		final int[] labels = new int[scores.length];
		for (final List<Integer> cluster : clusters)
			for (final int face : cluster) labels[face] = cluster.stream().min(Integer::compare).orElseThrow();
		return labels;
	}

	private static boolean mergeBest(final List<List<Integer>> clusters, final double[][] scores, final Links links,
		final double threshold)
	{
		int bestA = -1, bestB = -1;
		double best = Double.NEGATIVE_INFINITY;
		for (int b = 1; b < clusters.size(); b++)
			for (int a = 0; a < b; a++) {
				final double mean = mean(clusters.get(a), clusters.get(b), scores, links);
				if (mean >= threshold && mean > best) {
					best = mean;
					bestA = a;
					bestB = b;
				}
			}
		if (bestA < 0) return false;
		clusters.get(bestA).addAll(clusters.remove(bestB));
		return true;
	}

	private static double mean(final List<Integer> a, final List<Integer> b, final double[][] scores, final Links links) {
		double sum = 0;
		for (final int i : a)
			for (final int j : b) {
				if (links.areApart(i, j)) return Double.NEGATIVE_INFINITY;
				sum += scores[Math.max(i, j)][Math.min(i, j)];
			}
		return sum / (a.size() * b.size());
	}
}
