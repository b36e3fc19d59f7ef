package org.visavis.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.visavis.cluster.CloseClusters;
import org.visavis.cluster.ScoredPair;
import org.visavis.request.EarlierClusters;
import org.visavis.table.ClusterTables;

/** The rows of the tables of a clustering. */
final class ClusterRows {

	private final List<FaceToCluster> faces;
	private final Occurrences occurrences;
	private final Clustering clustering;
	private final EarlierClusters earlier;
	/** The faces of each cluster, in order, by its number. */
	private final Map<Integer, List<Integer>> members = new TreeMap<>();

	ClusterRows(final List<FaceToCluster> faces, final Occurrences occurrences, final Clustering clustering,
		final EarlierClusters earlier)
	{
		this.faces = faces;
		this.occurrences = occurrences;
		this.clustering = clustering;
		this.earlier = earlier;
		for (int face = 0; face < faces.size(); face++)
			if (number(face) > 0) members.computeIfAbsent(number(face), number -> new ArrayList<>()).add(face);
	}

	private int number(final int face) {
		return clustering.numbers()[occurrences.of(face)];
	}

	private long photographs(final List<Integer> members) {
		return members.stream().map(face -> faces.get(face).picture()).distinct().count();
	}

	/** The clusters with the most faces first, then earlier ones that are no more. */
	List<ClusterTables.Cluster> clusters() {
		final Map<Integer, List<String>> alike = new HashMap<>();
		clustering.close().forEach(c -> {
			alike.computeIfAbsent(c.a(), number -> new ArrayList<>()).add(Integer.toString(c.b()));
			alike.computeIfAbsent(c.b(), number -> new ArrayList<>()).add(Integer.toString(c.a()));
		});
		final List<ClusterTables.Cluster> clusters = new ArrayList<>(members.entrySet().stream().map(of -> cluster(of.getKey(), of
			.getValue(), alike.getOrDefault(of.getKey(), List.of()))).sorted(Comparator.comparingInt((ClusterTables.Cluster c) -> -c
				.photographs()).thenComparingInt(ClusterTables.Cluster::number)).toList());
		earlier.faces().keySet().stream().filter(number -> !members.containsKey(number)).sorted().forEach(number -> clusters.add(
			new ClusterTables.Cluster(number, 0, 0, List.of(), List.of(), Double.NaN, List.of(), gone(number))));
		return clusters;
	}

	private ClusterTables.Cluster cluster(final int number, final List<Integer> members, final List<String> alike) {
		final FaceToCluster first = faces.get(members.get(0)), last = faces.get(members.get(members.size() - 1));
		final ScoredPair lowest = clustering.cohesion().get(number);
		return new ClusterTables.Cluster(number, members.size(), (int) photographs(members), List.of(first.image(), first.path()), List.of(
			last.image(), last.path()), lowest == null ? Double.NaN : lowest.score(), lowest == null ? List.of() : List.of(occurrences.face(
				lowest.a()).id(), occurrences.face(lowest.b()).id()), alike.isEmpty() ? "" : "alike: " + String.join(" ", alike));
	}

	/** What became of an earlier cluster that has no number any more. */
	private String gone(final int number) {
		final String now = IntStream.range(0, faces.size()).filter(face -> earlier.of(faces.get(face).lastingName()) == number && number(face) > 0).mapToObj(
			face -> Integer.toString(number(face))).distinct().collect(Collectors.joining(" "));
		return now.isEmpty() ? "earlier cluster; none of its faces is in a cluster here" : "earlier cluster; its faces are now in " + now;
	}

	/** The rows of all faces. */
	List<ClusterTables.Face> faces() {
		return IntStream.range(0, faces.size()).mapToObj(this::face).toList();
	}

	private ClusterTables.Face face(final int face) {
		final FaceToCluster of = faces.get(face);
		final int first = occurrences.first(occurrences.of(face));
		return new ClusterTables.Face(of.id(), of.image(), of.sha256(), of.number(), number(face), earlier.of(of.lastingName()), first == face ? "" : faces
			.get(first).id(), number(face) > 0 ? "" : of.suitability() + (of.reasons().isEmpty() ? "" : ": " + of.reasons()));
	}

	/** The rows of clusters that are alike. */
	List<ClusterTables.Pair> pairs() {
		return clustering.close().stream().map(this::pair).toList();
	}

	private ClusterTables.Pair pair(final CloseClusters close) {
		return new ClusterTables.Pair(close.a(), close.b(), members.get(close.a()).size(), members.get(close.b()).size(), close.mean(), close
			.best().score(), occurrences.face(close.best().a()).id(), occurrences.face(close.best().b()).id(), close.byPhotograph()
				? "photograph" : close.apart() ? "link" : "", ClusterWords.of(close, clustering.threshold().log10Lr()));
	}
}
