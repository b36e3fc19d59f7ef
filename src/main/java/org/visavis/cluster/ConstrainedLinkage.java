package org.visavis.cluster;

import java.util.Arrays;
import java.util.List;

import org.visavis.compare.AverageLinkage;
import org.visavis.compare.Parallel;

/**
 * Average linkage on calibrated scores: of all clusters the two with the highest mean score of their pairs are merged, until no
 * two reach the threshold. Two clusters with a pair that is known to be two persons are never merged.
 *
 * <p>Two clusters reach a mean only if a pair of them does. So each connected component of the graph of the pairs that reach the
 * threshold is clustered by itself, and the result is the same as that of all pairs at once.
 *
 * <p>Then the clusters of faces that are known to be one person are united. Where that would put two persons into one, what was united
 * is clustered once more, beginning with these faces as they belong together.
 */
public final class ConstrainedLinkage {

	/** Components of at most so many faces are clustered side by side, larger ones one after the other. */
	private static final int SMALL = 1_000;

	private final PairScores scores;
	private final Links links;
	private final float threshold;
	private final int threads;
	private final int[] labels;

	private ConstrainedLinkage(final PairScores scores, final Links links, final float threshold, final int threads) {
		this.scores = scores;
		this.links = links;
		this.threshold = threshold;
		this.threads = threads;
		labels = new int[scores.count()];
		Arrays.setAll(labels, face -> face);
	}

	/**
	 * Clusters faces.
	 *
	 * @param threshold above 0
	 * @return of each face the lowest face of its cluster
	 */
	public static int[] of(final PairScores scores, final Links links, final double threshold, final int threads) {
		final ConstrainedLinkage linkage = new ConstrainedLinkage(scores, links, (float) threshold, threads);
		linkage.cluster(Groups.of(linkage.components()), linkage.labels.clone());
		linkage.unite(links.together());
		return linkage.labels;
	}

	private int[] components() {
		final DisjointSets sets = new DisjointSets(labels.length);
		scores.eachRow(threads, (face, row) -> {
			final int[] near = new int[face];
			int count = 0;
			for (int other = 0; other < face; other++)
				if (row[other] >= threshold && !links.areApart(other, face)) near[count++] = other;
			unite(sets, face, Arrays.copyOf(near, count));
		});
		return sets.all();
	}

	private static void unite(final DisjointSets sets, final int face, final int[] near) {
		synchronized (sets) {
			for (final int other : near) sets.unite(face, other);
		}
	}

	/** Makes one cluster of those of faces that are known to be one person; where two of it are apart, it is clustered anew from these faces. */
	private void unite(final int[] together) {
		final DisjointSets sets = new DisjointSets(labels.length);
		for (int face = 0; face < labels.length; face++) {
			sets.unite(face, labels[face]);
			sets.unite(face, together[face]);
		}
		final int[] united = sets.all();
		final List<List<Integer>> changed = Groups.of(united).stream().filter(group -> group.stream().anyMatch(face -> labels[face] != united[
			face])).toList();
		changed.forEach(group -> group.forEach(face -> labels[face] = united[face]));
		cluster(changed.stream().filter(links::areSomeApart).toList(), together);
	}

	/** Clusters some groups of faces, each by itself, from elements that are known to be one person. */
	private void cluster(final List<List<Integer>> groups, final int[] elements) {
		groups.stream().filter(group -> group.size() > SMALL).forEach(group -> cluster(group, elements, threads));
		final List<List<Integer>> small = groups.stream().filter(group -> group.size() > 1 && group.size() <= SMALL).toList();
		Parallel.run(small.size(), threads, i -> cluster(small.get(i), elements, 1));
	}

	private void cluster(final List<Integer> group, final int[] elementOf, final int inThreads) {
		final int[] faces = group.stream().mapToInt(i -> i).toArray();
		final Elements elements = Elements.of(faces, elementOf);
		final float[] distances = ElementDistances.condensed(scores.only(faces), links, faces, elements, inThreads);
		final int[] lowest = AverageLinkage.within(distances, elements.sizes(), -threshold);
		for (int i = 0; i < faces.length; i++) labels[faces[i]] = elements.first(lowest[elements.of(i)]);
	}
}
