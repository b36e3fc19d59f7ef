package org.visavis.compare;

import java.util.Arrays;

/**
 * Hierarchical clustering by average linkage (UPGMA), by the nearest-neighbour chain (Murtagh 1983, doi
 * 10.1093/comjnl/26.4.354; Muellner 2011, arXiv 1109.2378) in a time that grows with the square of the number of faces.
 * Of equally near clusters the one with the lowest index is taken. An infinite distance keeps two faces, and whatever
 * either is merged into, apart: a mean with one is infinite too, so that no merge brings clusters nearer to each other.
 */
public final class AverageLinkage {

	private final float[] distances;
	private final float farthest;
	private final int[] size, next, last;
	/** The indices of the clusters that may still be merged, ascending. */
	private final int[] active;
	private int count;

	private AverageLinkage(final float[] distances, final int[] sizes, final float farthest) {
		this.distances = distances;
		this.farthest = farthest;
		final int n = sizes.length;
		size = sizes.clone();
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
		final int[] sizes = new int[n];
		Arrays.fill(sizes, 1);
		final AverageLinkage linkage = new AverageLinkage(condensed, sizes, Float.MAX_VALUE);
		linkage.mergeAll();
		final int[] order = new int[n];
		for (int i = 0, face = 0; i < n; i++, face = linkage.next[face])
			order[i] = face;
		return order;
	}

	/**
	 * The clusters that are left when no two are within a mean distance of each other.
	 *
	 * @param condensed the mean distances of the elements, as {@link Distances#condensed} orders them; used up
	 * @param sizes of how many faces each element is, 1 or more
	 * @param farthest the largest mean distance at which two clusters are merged, finite
	 * @return for each element the lowest element of its cluster
	 */
	public static int[] within(final float[] condensed, final int[] sizes, final float farthest) {
		final AverageLinkage linkage = new AverageLinkage(condensed, sizes, farthest);
		linkage.mergeAll();
		final int[] lowest = new int[sizes.length];
		Arrays.fill(lowest, -1);
		for (int i = 0; i < lowest.length; i++)
			for (int element = i; element >= 0 && lowest[element] < 0; element = linkage.next[element]) lowest[element] = i;
		return lowest;
	}

	/** Follows nearest neighbours until two are each other's, merges these, and goes on from where the chain came. */
	private void mergeAll() {
		final int[] chain = new int[count + 1];
		int length = 0;
		while (count > 1) {
			if (length == 0) chain[length++] = active[0];
			final int top = chain[length - 1], before = length > 1 ? chain[length - 2] : -1;
			final int nearest = nearest(top, before);
			if (nearest < 0) {
				remove(top); // alone in its chain, and no merge of others brings them nearer
				length = 0;
			}
			else if (nearest == before) {
				merge(Math.min(top, before), Math.max(top, before));
				length -= 2;
			}
			else chain[length++] = nearest;
		}
	}

	/** The nearest cluster; {@code preferred} if none is nearer, or else the lowest of the nearest; -1 if all are too far. */
	private int nearest(final int cluster, final int preferred) {
		int nearest = preferred;
		float least = preferred < 0 ? Math.nextUp(farthest) : distances[place(cluster, preferred)];
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
		remove(b);
		final float shareA = (float) size[a] / (size[a] + size[b]), shareB = 1 - shareA;
		for (int i = 0; i < count; i++) {
			final int other = active[i];
			if (other == a) continue;
			final int place = place(a, other);
			final float ofA = distances[place], ofB = distances[place(b, other)];
			distances[place] = Math.max(Math.min(ofA, ofB), shareA * ofA + shareB * ofB);
		}
		size[a] += size[b];
		next[last[a]] = b;
		last[a] = last[b];
	}

	private void remove(final int cluster) {
		final int place = Arrays.binarySearch(active, 0, count, cluster);
		System.arraycopy(active, place + 1, active, place, --count - place);
	}

	private static int place(final int a, final int b) {
		return a > b ? (int) ((long) a * (a - 1) / 2) + b : (int) ((long) b * (b - 1) / 2) + a;
	}
}
