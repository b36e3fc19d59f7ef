package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.calibrate.RelevantPopulation;
import org.visavis.cluster.JoinThreshold;
import org.visavis.cluster.Links;
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
		final Links links = LinkedFaces.of(FaceLinks.of(settings), occurrences);
		clustering = Clustering.of(occurrences, vectors, population, links, settings.expected(), earlierNumbers(), earlier.highest());
	}

	/** The earlier number of each occurrence, by the first of its files that has one; 0 where none has. */
	private int[] earlierNumbers() {
		final int[] numbers = new int[occurrences.count()];
		for (int face = 0; face < faces.size(); face++)
			if (numbers[occurrences.of(face)] == 0) numbers[occurrences.of(face)] = earlier.of(faces.get(face).lastingName());
		return numbers;
	}

	/** Writes the tables into a record; gives counts for its manifest. */
	public Map<String, Object> write(final Path record) throws IOException {
		final ClusterRows rows = new ClusterRows(faces, occurrences, clustering, earlier);
		final List<ClusterTables.Cluster> clusters = rows.clusters();
		final List<ClusterTables.Face> faceRows = rows.faces();
		ClusterTables.writeClusters(record, clusters);
		ClusterTables.writeFaces(record, faceRows);
		ClusterTables.writePairs(record, rows.pairs());
		final JoinThreshold t = clustering.threshold();
		ClusterTables.writeThreshold(record, new ClusterTables.Threshold(t.log10Lr(), settings.falseJoins(), t.pairs(), t.expected()
			.expected(), t.expected().low(), t.expected().high(), ClusterWords.of(t, settings.falseJoins())));
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("clusters", clusters.stream().filter(cluster -> cluster.faces() > 0).count());
		counts.put("clusters_with_several_photographs", clusters.stream().filter(cluster -> cluster.photographs() > 1).count());
		counts.put("faces_in_no_cluster", faceRows.stream().filter(face -> face.cluster() == 0).count());
		return counts;
	}
}
