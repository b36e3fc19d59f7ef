package org.visavis.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Average linkage as its definition says it, with all pairs, in double precision: the two with the highest mean first. */
final class FullLinkage {

	private FullLinkage() {}

	/**
	 * Of each face the lowest face of its cluster.
	 *
	 * @param scores [face][earlier face]
	 */
	static int[] of(final double[][] scores, final Links links, final double threshold) {
		final List<List<Integer>> clusters = merged(Groups.of(IntStream.range(0, scores.length).toArray()), scores, links, threshold);
		final List<List<Integer>> united = new ArrayList<>();
		for (final List<Integer> together : united(clusters, links.together()))
			if (clusters.contains(together) || !links.areSomeApart(together)) united.add(together);
			else united.addAll(merged(Groups.of(links.together()).stream().filter(together::containsAll).toList(), scores, links, threshold));
		final int[] labels = new int[scores.length];
		for (final List<Integer> cluster : united)
			for (final int face : cluster) labels[face] = cluster.stream().min(Integer::compare).orElseThrow();
		return labels;
	}

	private static List<List<Integer>> merged(final List<List<Integer>> elements, final double[][] scores, final Links links,
		final double threshold)
	{
		final List<List<Integer>> clusters = new ArrayList<>();
		elements.forEach(element -> clusters.add(new ArrayList<>(element)));
		while (mergeBest(clusters, scores, links, threshold)) {}
		clusters.forEach(Collections::sort);
		return clusters;
	}

	private static List<List<Integer>> united(final List<List<Integer>> clusters, final int[] together) {
		final DisjointSets sets = new DisjointSets(together.length);
		for (int i = 0; i < together.length; i++) sets.unite(i, together[i]);
		clusters.forEach(cluster -> cluster.forEach(face -> sets.unite(face, cluster.get(0))));
		return Groups.of(sets.all());
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
