package org.visavis.request;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.table.ClusterTables;
import org.visavis.table.Table;

/**
 * The clusters of an earlier record, whose numbers go on.
 *
 * @param numbers of the clusters by face: the SHA-256 of its photograph, a point and its number there
 * @param faces how many faces each cluster had, by its number, 0 for one that was no more
 */
public record EarlierClusters(Map<String, Integer> numbers, Map<Integer, Integer> faces) {

	/** Those that the settings name; none where they name none. */
	public static EarlierClusters of(final ClusterSettings settings) {
		final EarlierClusters earlier = new EarlierClusters(new HashMap<>(), new HashMap<>());
		if (settings.earlier().isEmpty()) return earlier;
		final Path clusters = Path.of(settings.earlier());
		read(clusters, row -> earlier.faces.put(Integer.parseInt(row.get("cluster")), Integer.parseInt(row.get("faces"))));
		read(clusters.resolveSibling(ClusterTables.FACES), row -> {
			if (!row.get("cluster").isEmpty()) earlier.numbers.put(row.get("sha256") + "." + Integer.parseInt(row.get("number")), Integer
				.parseInt(row.get("cluster")));
		});
		return earlier;
	}

	/** The number of the cluster that a face was in; 0 for none. */
	public int of(final String face) {
		return numbers.getOrDefault(face, 0);
	}

	/** The highest number that was ever given; 0 if none was. */
	public int highest() {
		return faces.keySet().stream().mapToInt(number -> number).max().orElse(0);
	}

	/** Takes a row by column. */
	private interface RowTaker {

		void take(Map<String, String> row);
	}

	private static void read(final Path csv, final RowTaker taker) {
		try {
			Table.eachRow(csv, taker::take);
		}
		catch (final IOException | RuntimeException e) { // a cell that is no number, or is missing
			throw new UserError(csv + " cannot be read as a table of clusters: " + e.getMessage() +
				"; expected clusters.csv of a record of Cluster Faces..., with cluster_faces.csv beside it.", e);
		}
	}
}
