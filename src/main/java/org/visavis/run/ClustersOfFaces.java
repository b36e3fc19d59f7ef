package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.visavis.calibrate.RelevantPopulation;
import org.visavis.cluster.CloseClusters;
import org.visavis.cluster.Links;
import org.visavis.cluster.ScoredPair;
import org.visavis.request.ClusterSettings;
import org.visavis.request.EarlierClusters;
import org.visavis.request.FaceLinks;
import org.visavis.table.ClusterTables;

/** Clusters faces and writes what was found as tables. */
public final class ClustersOfFaces {

	private final List<FaceToCluster> faces;
	private final Occurrences occurrences;
	private final ClusterSettings settings;
	private final EarlierClusters earlier;
	private final Links links;
	private final Clustering clustering;

	/**
	 * Clusters faces.
	 *
	 * @param vectors of each recogniser, in the calibration's order, a unit vector for each face
	 * @throws org.visavis.UserError if links contradict themselves or a file is not as it should be
	 */
	public ClustersOfFaces(final List<FaceToCluster> faces, final List<float[][]> vectors, final RelevantPopulation population,
		final ClusterSettings settings)
	{
		this.faces = faces;
		this.settings = settings;
		occurrences = new Occurrences(faces);
		earlier = EarlierClusters.of(settings);
		links = LinkedFaces.of(FaceLinks.of(settings), occurrences);
		clustering = Clustering.of(occurrences, vectors, population, links, settings.expected(), IntStream.range(0, occurrences.count()).map(
			this::earlierOf).toArray(), earlier.highest());
	}

	/** The earlier number of an occurrence, by whichever of its files has one. */
	private int earlierOf(final int occurrence) {
		return IntStream.range(occurrences.first(occurrence), faces.size()).filter(face -> occurrences.of(face) == occurrence).map(
			face -> earlierOf(faces.get(face))).filter(number -> number > 0).findFirst().orElse(0);
	}

	private int earlierOf(final FaceToCluster face) {
		return earlier.numbers().getOrDefault(face.lastingName(), 0);
	}

	/** Writes the tables into a record; gives counts for its manifest. */
	public Map<String, Object> write(final Path record) throws IOException {
		final Map<Integer, List<Integer>> members = members();
		final List<ClusterTables.Pair> pairs = clustering.close().stream().map(close -> pair(close, members)).toList();
		ClusterTables.writeClusters(record, clusters(members, pairs));
		ClusterTables.writeFaces(record, IntStream.range(0, faces.size()).mapToObj(this::face).toList());
		ClusterTables.writePairs(record, pairs);
		final var t = clustering.threshold();
		ClusterTables.writeThreshold(record, new ClusterTables.Threshold(t.log10Lr(), settings.falseJoins(), t.pairs(), t.expected()
			.expected(), t.expected().low(), t.expected().high(), ClusterWords.of(t, settings.falseJoins())));
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("clusters", members.size());
		counts.put("clusters_with_several_photographs", members.values().stream().filter(of -> photographs(of) > 1).count());
		counts.put("faces_in_no_cluster", IntStream.range(0, faces.size()).filter(face -> number(face) == 0).count());
		return counts;
	}

	private int number(final int face) {
		return clustering.numbers()[occurrences.of(face)];
	}

	/** The faces of each cluster, in order, by its number. */
	private Map<Integer, List<Integer>> members() {
		final Map<Integer, List<Integer>> members = new TreeMap<>();
		for (int face = 0; face < faces.size(); face++)
			if (number(face) > 0) members.computeIfAbsent(number(face), number -> new ArrayList<>()).add(face);
		return members;
	}

	private long photographs(final List<Integer> members) {
		return members.stream().map(face -> faces.get(face).picture()).distinct().count();
	}

	/** The clusters with the most faces first, then earlier ones that are no more. */
	private List<ClusterTables.Cluster> clusters(final Map<Integer, List<Integer>> members, final List<ClusterTables.Pair> pairs) {
		final Map<Integer, List<String>> alike = new HashMap<>();
		pairs.forEach(p -> {
			alike.computeIfAbsent(p.clusterA(), number -> new ArrayList<>()).add(Integer.toString(p.clusterB()));
			alike.computeIfAbsent(p.clusterB(), number -> new ArrayList<>()).add(Integer.toString(p.clusterA()));
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
		final String now = IntStream.range(0, faces.size()).filter(face -> earlierOf(faces.get(face)) == number && number(face) > 0).mapToObj(
			face -> Integer.toString(number(face))).distinct().collect(Collectors.joining(" "));
		return now.isEmpty() ? "earlier cluster; none of its faces is in a cluster here" : "earlier cluster; its faces are now in " + now;
	}

	private ClusterTables.Face face(final int face) {
		final FaceToCluster of = faces.get(face);
		final int first = occurrences.first(occurrences.of(face));
		return new ClusterTables.Face(of.id(), of.image(), of.sha256(), of.number(), number(face), earlierOf(of), first == face ? "" : faces
			.get(first).id(), number(face) > 0 ? "" : of.suitability() + (of.reasons().isEmpty() ? "" : ": " + of.reasons()));
	}

	private ClusterTables.Pair pair(final CloseClusters close, final Map<Integer, List<Integer>> members) {
		return new ClusterTables.Pair(close.a(), close.b(), members.get(close.a()).size(), members.get(close.b()).size(), close.mean(), close
			.best().score(), occurrences.face(close.best().a()).id(), occurrences.face(close.best().b()).id(), close.byPhotograph()
				? "photograph" : close.apart() ? "link" : "", ClusterWords.of(close, clustering.threshold().log10Lr()));
	}
}
