package org.visavis.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Two clusters whose pairs have a mean score that speaks for one person.
 *
 * @param a label of the one that comes first
 * @param b label of the other
 * @param mean of the scores of all pairs with a face of each
 * @param best the pair with the highest score
 * @param apart whether a pair of them is known to be two persons
 * @param byPhotograph whether that is so because one photograph shows both
 */
public record CloseClusters(int a, int b, double mean, ScoredPair best, boolean apart, boolean byPhotograph) {

	/** Scores are added as whole millionths, so that their order does not matter. */
	private static final double MILLION = 1e6;

	/** What is gathered of two clusters. */
	private static final class Gathered {

		private ScoredPair best;
		private long sum;
		private boolean apart, byPhotograph;

		private synchronized void offer(final ScoredPair pair) {
			if (best == null || ScoredPair.HIGHEST_FIRST.compare(pair, best) < 0) best = pair;
		}

		private synchronized void add(final long millionths, final boolean areApart, final boolean share) {
			sum += millionths;
			apart |= areApart;
			byPhotograph |= areApart && share;
		}
	}

	/**
	 * All such clusters, the highest mean first.
	 *
	 * @param labels the same for the faces of a cluster, not below 0
	 * @param least the lowest mean score
	 */
	public static List<CloseClusters> of(final PairScores scores, final Links links, final int[] labels, final double least,
		final int threads)
	{
		final Map<Long, Gathered> near = near(scores, labels, least, threads);
		final Map<Integer, int[]> faces = new HashMap<>();
		Groups.of(labels).forEach(group -> faces.put(labels[group.get(0)], group.stream().mapToInt(i -> i).toArray()));
		final Map<Integer, List<Integer>> neighbours = neighbours(near);
		scores.eachRow(threads, (face, row) -> {
			for (final int neighbour : neighbours.getOrDefault(labels[face], List.of()))
				add(near.get(key(labels[face], neighbour)), links, face, row, faces.get(neighbour));
		});
		return near.entrySet().stream().map(e -> close(e.getKey(), e.getValue(), faces)).filter(c -> c.mean >= least).sorted(Comparator
			.comparingDouble((CloseClusters c) -> -c.mean).thenComparingInt(CloseClusters::a).thenComparingInt(CloseClusters::b)).toList();
	}

	/** Clusters with a pair that has the score at least, without which their mean has not. */
	private static Map<Long, Gathered> near(final PairScores scores, final int[] labels, final double least, final int threads) {
		final Map<Long, Gathered> near = new ConcurrentHashMap<>();
		scores.eachRow(threads, (face, row) -> {
			for (int other = 0; other < face; other++)
				if (row[other] >= least && labels[other] != labels[face]) near.computeIfAbsent(key(labels[face], labels[other]),
					key -> new Gathered()).offer(new ScoredPair(other, face, row[other]));
		});
		return near;
	}

	private static Map<Integer, List<Integer>> neighbours(final Map<Long, Gathered> near) {
		final Map<Integer, List<Integer>> neighbours = new HashMap<>();
		for (final long key : near.keySet()) {
			neighbours.computeIfAbsent(first(key), label -> new ArrayList<>()).add(second(key));
			neighbours.computeIfAbsent(second(key), label -> new ArrayList<>()).add(first(key));
		}
		return neighbours;
	}

	private static void add(final Gathered both, final Links links, final int face, final float[] row, final int[] others) {
		long sum = 0;
		boolean apart = false, share = false;
		for (int i = 0; i < others.length && others[i] < face; i++) {
			sum += Math.round(row[others[i]] * MILLION);
			final boolean areApart = links.areApart(others[i], face);
			apart |= areApart;
			share |= areApart && links.shareASource(others[i], face);
		}
		both.add(sum, apart, share);
	}

	private static CloseClusters close(final long key, final Gathered of, final Map<Integer, int[]> faces) {
		final double pairs = (double) faces.get(first(key)).length * faces.get(second(key)).length;
		return new CloseClusters(first(key), second(key), of.sum / MILLION / pairs, of.best, of.apart, of.byPhotograph);
	}

	private static long key(final int a, final int b) {
		return (long) Math.min(a, b) << 32 | Math.max(a, b);
	}

	private static int first(final long key) {
		return (int) (key >> 32);
	}

	private static int second(final long key) {
		return (int) key;
	}
}
