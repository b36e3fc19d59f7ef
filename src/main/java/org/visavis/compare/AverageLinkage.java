package org.visavis.compare;

import java.util.Arrays;

/**
 * Hierarchical clustering by average linkage (UPGMA), by the nearest-neighbour chain (Murtagh 1983, doi
 * 10.1093/comjnl/26.4.354; Muellner 2011, arXiv 1109.2378) in a time that grows with the square of the number of faces.
 * Of equally near clusters the one with the lowest index is taken.
 */
public final class AverageLinkage {

	private final float[] distances;
	private final int[] size, next, last;
	/** The indices of the clusters that are not yet merged into another, ascending. */
	private final int[] active;
	private int count;

	private AverageLinkage(final float[] distances, final int n) {
		this.distances = distances;
		size = new int[n];
		Arrays.fill(size, 1);
		next = new int[n];
		Arrays.fill(next, -1);
		last = new int[n];
		Arrays.setAll(last, i -> i);
		active = last.clone();
		count = n;
	}

	/**
	 * An order in which clusters stand together: of two clusters that merge, the one with the lower first index comes
	 * first.
	 *
	 * @param condensed the distances as {@link Distances#condensed} gives them; used up
	 * @param n number of faces
	 * @return the faces' indices in their new order
	 */
	public static int[] order(final float[] condensed, final int n) {
		final AverageLinkage linkage = new AverageLinkage(condensed, n);
		linkage.mergeAll();
		final int[] order = new int[n];
		for (int i = 0, face = 0; i < n; i++, face = linkage.next[face])
			order[i] = face;
		return order;
	}

	/** Follows nearest neighbours until two are each other's, merges these, and goes on from where the chain came. */
	private void mergeAll() {
		final int[] chain = new int[count + 1];
		int length = 0;
		while (count > 1) {
			if (length == 0) chain[length++] = active[0];
			final int top = chain[length - 1], before = length > 1 ? chain[length - 2] : -1;
			final int nearest = nearest(top, before);
			if (nearest == before) {
				merge(Math.min(top, before), Math.max(top, before));
				length -= 2;
			}
			else chain[length++] = nearest;
		}
	}

	/** The nearest cluster; {@code preferred} if none is nearer, or else the lowest of the nearest. */
	private int nearest(final int cluster, final int preferred) {
		int nearest = preferred;
		float least = preferred < 0 ? Float.POSITIVE_INFINITY : distances[place(cluster, preferred)];
		for (int i = 0; i < count; i++) {
			final int other = active[i];
			if (other == cluster) continue;
			final float distance = distances[place(cluster, other)];
			if (distance < least) {
				least = distance;
				nearest = other;
			}
		}
		return nearest;
	}

	/**
	 * Merges cluster b into a, which is lower and therefore starts with the lower face. No mean may be rounded to below
	 * what it is the mean of: a chain could then come back to itself.
	 */
	private void merge(final int a, final int b) {
		final float shareA = (float) size[a] / (size[a] + size[b]), shareB = 1 - shareA;
		int kept = 0;
		for (int i = 0; i < count; i++) {
			final int other = active[i];
			if (other == b) continue;
			active[kept++] = other;
			if (other == a) continue;
			final int place = place(a, other);
			final float ofA = distances[place], ofB = distances[place(b, other)];
			distances[place] = Math.max(Math.min(ofA, ofB), shareA * ofA + shareB * ofB);
		}
		count = kept;
		size[a] += size[b];
		next[last[a]] = b;
		last[a] = last[b];
	}

	private static int place(final int a, final int b) {
		return a > b ? (int) ((long) a * (a - 1) / 2) + b : (int) ((long) b * (b - 1) / 2) + a;
	}
}
