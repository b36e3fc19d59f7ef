package org.visavis.evaluate;

import java.util.stream.IntStream;

/**
 * How often a search in a gallery of N persons finds the right one among the first k.
 *
 * @param hits x = k from 1 on, y = share of the searches that have the right person at rank k or before
 * @param rankOne share of the searches that have him first
 */
public record RankCurve(Curve hits, Rate rankOne) {

	/**
	 * Of searches whose person is in the gallery.
	 *
	 * @param ranks of the right person in each search's list, from 1 on; 0 where the list does not have him
	 * @param persons who is searched for in each, any number
	 * @param most up to which k
	 * @param draws of the bootstrap, at least 1
	 * @param seed of the bootstrap
	 */
	public static RankCurve of(final int[] ranks, final int[] persons, final int most, final int draws, final long seed) {
		final double[] k = IntStream.rangeClosed(1, most).asDoubleStream().toArray(), share = new double[most];
		int found = 0;
		for (int i = 0; i < most; i++) {
			for (final int rank : ranks) if (rank == i + 1) found++;
			share[i] = (double) found / ranks.length;
		}
		return new RankCurve(new Curve("Hits", k, share), Rate.of(persons, i -> ranks[i] == 1, draws, seed));
	}

	/**
	 * The rank of a person in a list: 1 + how many others score as high as his best photograph or higher, each counted
	 * once; 0 if he is not in it.
	 *
	 * @param scores of the candidates; higher = more alike
	 * @param candidates whom each candidate shows
	 */
	public static int rank(final double[] scores, final int[] candidates, final int person) {
		final double best = IntStream.range(0, scores.length).filter(i -> candidates[i] == person).mapToDouble(
			i -> scores[i]).max().orElse(Double.NaN);
		if (Double.isNaN(best)) return 0;
		return 1 + (int) IntStream.range(0, scores.length).filter(i -> candidates[i] != person && scores[i] >= best).map(
			i -> candidates[i]).distinct().count();
	}
}
