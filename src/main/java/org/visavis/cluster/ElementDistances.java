package org.visavis.cluster;

import org.visavis.UserError;

/** How far the elements of a component are from each other: minus the mean score of their pairs, infinite where one is two persons. */
final class ElementDistances {

	/** More do not fit into one array. */
	private static final int MOST = 65_536;
	/** Of what memory there is, the share that distances may take. */
	private static final double SHARE = 0.7;

	private final PairScores scores;
	private final Links links;
	private final int[] faces;
	private final Elements elements;
	private final int[] sizes;
	private final float[] distances;

	private ElementDistances(final PairScores scores, final Links links, final int[] faces, final Elements elements) {
		this.scores = scores;
		this.links = links;
		this.faces = faces;
		this.elements = elements;
		sizes = elements.sizes();
		checkMemory(sizes.length);
		distances = new float[(int) ((long) sizes.length * (sizes.length - 1) / 2)];
	}

	/**
	 * The distances in the order of {@link org.visavis.compare.Distances#condensed}; 2 bytes for the square of their number.
	 *
	 * @param scores of the faces of the component
	 * @param faces their numbers among all
	 */
	static float[] condensed(final PairScores scores, final Links links, final int[] faces, final Elements elements,
		final int threads)
	{
		final ElementDistances all = new ElementDistances(scores, links, faces, elements);
		scores.eachRow(elements.areSingle() ? threads : 1, all::add);
		return all.distances;
	}

	private static void checkMemory(final long elements) {
		if (elements > MOST || 2 * elements * elements > SHARE * Runtime.getRuntime().maxMemory()) throw new UserError(elements +
			" faces hang together by pairs at or above the threshold, more than memory allows to cluster at once; expected a lower " +
			"false_joins, fewer photographs or more memory (java -Xmx, 2 bytes for the square of their number).");
	}

	private void add(final int i, final float[] row) {
		final int b = elements.of(i);
		for (int j = 0; j < i; j++) {
			final int a = elements.of(j);
			if (a != b) distances[place(a, b)] += links.areApart(faces[j], faces[i]) ? Float.POSITIVE_INFINITY : -row[j] / ((float) sizes[
				a] * sizes[b]);
		}
	}

	private static int place(final int a, final int b) {
		final long high = Math.max(a, b), low = Math.min(a, b);
		return (int) (high * (high - 1) / 2 + low);
	}
}
