package org.visavis.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.visavis.calibrate.RelevantPopulation;
import org.visavis.cluster.CloseClusters;
import org.visavis.cluster.ClusterNumbers;
import org.visavis.cluster.Cohesion;
import org.visavis.cluster.ConstrainedLinkage;
import org.visavis.cluster.JoinThreshold;
import org.visavis.cluster.Links;
import org.visavis.cluster.PairScores;
import org.visavis.cluster.ScoredPair;

/**
 * The clusters of faces: those that can be compared by their scores and by links, others by links alone.
 *
 * @param numbers of each occurrence the number of its cluster; 0 for none
 * @param cohesion the pair of each cluster with the lowest score, by its number; its faces are occurrences
 * @param close clusters that are alike, by their numbers; likewise
 */
record Clustering(JoinThreshold threshold, int[] numbers, Map<Integer, ScoredPair> cohesion, List<CloseClusters> close) {

	/** From a mean LR of 10 on, or from half the threshold on where that is lower, two clusters are named as alike. */
	private static final double ALIKE = 1;

	/** How faces are clustered. */
	static Clustering of(final Occurrences occurrences, final List<float[][]> vectors, final RelevantPopulation population,
		final Links links, final double falseJoins, final int[] earlier, final int highest)
	{
		final int[] compared = IntStream.range(0, occurrences.count()).filter(i -> population.calibration().classes().contains(occurrences
			.face(i).suitability())).toArray();
		final PairScores scores = PairScores.of(vectors.stream().map(of -> IntStream.of(compared).mapToObj(i -> of[occurrences.first(i)])
			.toArray(float[][]::new)).toList(), IntStream.of(compared).mapToObj(i -> occurrences.face(i).suitability()).toList(), population);
		final JoinThreshold threshold = JoinThreshold.of(population, scores, falseJoins);
		final Links ofCompared = links.only(compared);
		final int[] found = ConstrainedLinkage.of(scores, ofCompared, threshold.log10Lr(), Threads.count());
		final int[] all = withLinked(found, compared, links);
		final int[] numbers = numbers(all, earlier, highest);
		final int[] labels = IntStream.of(compared).map(i -> numbers[i]).toArray();
		return new Clustering(threshold, numbers, translated(Cohesion.of(scores, labels, Threads.count()), compared), CloseClusters.of(
			scores, ofCompared, labels, Math.min(ALIKE, threshold.log10Lr() / 2), Threads.count()).stream().map(c -> translated(c, compared))
			.toList());
	}

	/** The labels of all occurrences, -1 for those in no cluster: what is linked to a clustered face is in its cluster. */
	private static int[] withLinked(final int[] found, final int[] compared, final Links links) {
		final int[] together = links.together(), all = new int[together.length], ofGroup = new int[together.length];
		Arrays.fill(ofGroup, -1);
		for (int i = 0; i < compared.length; i++) ofGroup[together[compared[i]]] = compared[found[i]];
		final int[] size = new int[together.length];
		for (final int group : together) size[group]++;
		for (int i = 0; i < all.length; i++)
			all[i] = ofGroup[together[i]] < 0 && size[together[i]] > 1 ? together[i] : ofGroup[together[i]];
		return all;
	}

	private static int[] numbers(final int[] labels, final int[] earlier, final int highest) {
		final int[] clustered = IntStream.range(0, labels.length).filter(i -> labels[i] >= 0).toArray();
		final int[] given = ClusterNumbers.of(IntStream.of(clustered).map(i -> labels[i]).toArray(), IntStream.of(clustered).map(
			i -> earlier[i]).toArray(), highest);
		final int[] numbers = new int[labels.length];
		for (int i = 0; i < clustered.length; i++) numbers[clustered[i]] = given[i];
		return numbers;
	}

	private static Map<Integer, ScoredPair> translated(final Map<Integer, ScoredPair> pairs, final int[] compared) {
		pairs.replaceAll((number, pair) -> translated(pair, compared));
		return pairs;
	}

	private static CloseClusters translated(final CloseClusters c, final int[] compared) {
		return new CloseClusters(c.a(), c.b(), c.mean(), translated(c.best(), compared), c.apart(), c.byPhotograph());
	}

	private static ScoredPair translated(final ScoredPair pair, final int[] compared) {
		return new ScoredPair(compared[pair.a()], compared[pair.b()], pair.score());
	}
}
