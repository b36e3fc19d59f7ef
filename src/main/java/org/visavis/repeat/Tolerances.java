package org.visavis.repeat;

import java.util.List;

import org.visavis.table.CandidatesTable;
import org.visavis.table.ClusterTables;
import org.visavis.table.FaceGeometry;

/**
 * By how much numbers of a record may differ where another processor made them, and pictures where another Java did. The
 * numbers that the table of docs/record.md gives.
 */
final class Tolerances {

	/** Of a distance, whatever its kind, and of each number of an embedding. */
	static final double DISTANCE = 2e-5, EMBEDDING = 1e-5;
	/** Of the tables of a calibration, in parts of the number. */
	static final double OF_CALIBRATION = 1e-3;
	/** Of the score of a pair of faces, or a mean of such, in a table of clusters. */
	static final double CLUSTER_SCORE = 0.005;
	/** Grey levels by which a JPEG picture in a page may differ. */
	static final int JPEG = 8;

	private static final double PIXELS = 0.01, CONFIDENCE = 1e-4, QUALITY = 0.02, SHARE = 0.002;
	private static final List<String> QUALITIES = List.of("interocular", "sharpness", "exposure", "yaw", "pitch", "roll",
		"eyes", "mouth", "tone");
	private static final List<String> SHARES = List.of("point_scatter", "evenness", "visible", "colour");

	private Tolerances() {}

	/** Of the numbers of a column; 0 where they must be the same. */
	static double of(final String csv, final String column) {
		return switch (csv) {
			case "faces.csv", "corrections.csv", "copies.csv" -> ofFaces(column);
			case ClusterTables.CLUSTERS, ClusterTables.PAIRS -> column.endsWith("_score") ? CLUSTER_SCORE : 0;
			case CandidatesTable.NAME -> column.equals("cosine") ? DISTANCE : 0;
			case "embeddings.csv" -> column.matches("v\\d+") ? EMBEDDING : 0;
			default -> 0;
		};
	}

	/** Grey levels by which a picture may differ: where a mesh is drawn, that a network fits. */
	static int ofPixels(final String png) {
		return png.contains("-mesh-") ? 2 : 0;
	}

	private static double ofFaces(final String column) {
		if (FaceGeometry.COLUMNS.contains(column.replaceFirst("^before_", ""))) return PIXELS;
		if (column.equals("confidence")) return CONFIDENCE;
		if (SHARES.contains(column)) return SHARE;
		return QUALITIES.contains(column) ? QUALITY : 0;
	}
}
