package org.visavis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of clusters that stay when photographs are added. The number of an earlier cluster goes to the cluster that has most of
 * its faces, of several the one with the earliest face; where a cluster is the heir of several, it takes the number of the one most
 * of whose faces it has, of equal ones the lowest. All others get new numbers, above all that were ever given, the largest first and
 * of equal ones that with the earliest face.
 */
public final class ClusterNumbers {

	private final List<List<Integer>> clusters;
	private final Map<Integer, Integer> numberOf = new HashMap<>();

	/** An earlier cluster and the cluster that has most of its faces. */
	private record Heir(int number, int cluster, long faces) {}

	private ClusterNumbers(final List<List<Integer>> clusters) {
		this.clusters = clusters;
	}

	/**
	 * Numbers clusters.
	 *
	 * @param labels the same for the faces of a cluster
	 * @param earlier of each face the number of its earlier cluster; 0 for none
	 * @param highest the highest number that was ever given; 0 for none
	 * @return of each face its cluster's number, from 1
	 */
	public static int[] of(final int[] labels, final int[] earlier, final int highest) {
		final ClusterNumbers numbers = new ClusterNumbers(Groups.of(labels));
		numbers.inherit(earlier);
		numbers.giveNew(Math.max(highest, Arrays.stream(earlier).max().orElse(0)));
		return numbers.ofFaces(labels.length);
	}

	private void inherit(final int[] earlier) {
		final Map<Integer, Heir> heirs = new TreeMap<>();
		for (int c = 0; c < clusters.size(); c++) {
			final Map<Integer, Integer> faces = new HashMap<>();
			for (final int face : clusters.get(c)) if (earlier[face] > 0) faces.merge(earlier[face], 1, Integer::sum);
			final int cluster = c;
			faces.forEach((number, count) -> heirs.merge(number, new Heir(number, cluster, count), (a, b) -> b.faces > a.faces ? b : a));
		}
		heirs.values().stream().sorted(Comparator.comparingLong((Heir heir) -> -heir.faces).thenComparingInt(Heir::number)).forEach(
			heir -> numberOf.putIfAbsent(heir.cluster, heir.number));
	}

	private void giveNew(final int highest) {
		final List<Integer> unnumbered = new ArrayList<>();
		for (int c = 0; c < clusters.size(); c++) if (!numberOf.containsKey(c)) unnumbered.add(c);
		unnumbered.sort(Comparator.comparingInt((Integer c) -> -clusters.get(c).size()).thenComparingInt(c -> clusters.get(c).get(0)));
		for (int i = 0; i < unnumbered.size(); i++) numberOf.put(unnumbered.get(i), highest + 1 + i);
	}

	private int[] ofFaces(final int faces) {
		final int[] numbers = new int[faces];
		for (int c = 0; c < clusters.size(); c++)
			for (final int face : clusters.get(c)) numbers[face] = numberOf.get(c);
		return numbers;
	}
}
