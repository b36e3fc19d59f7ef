package org.visavis.repeat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.visavis.table.FaceGeometry;

/** By how much numbers of a record may differ where another processor made them, and pictures where another Java did. */
final class Tolerances {

	/** Of a distance, whatever its kind. */
	static final double DISTANCE = 2e-5;
	/** Grey levels by which a JPEG picture in a page may differ. */
	static final int JPEG = 8;

	private static final Map<String, Double> FACES = faces(), PAIRS = pairs();

	private Tolerances() {}

	/** By column of a table; columns that are not named must be the same. */
	static Map<String, Double> of(final String csv) {
		return switch (csv) {
			case "faces.csv", "corrections.csv", "copies.csv" -> FACES;
			case "pairs.csv", "uncorrected_pairs.csv" -> PAIRS;
			default -> Map.of();
		};
	}

	/** Grey levels by which a picture may differ: where a mesh is drawn, that a network fits. */
	static int ofPixels(final String png) {
		return png.contains("-mesh-") ? 2 : 0;
	}

	private static Map<String, Double> faces() {
		final Map<String, Double> faces = new HashMap<>();
		for (final String prefix : List.of("", "before_", "after_"))
			FaceGeometry.COLUMNS.forEach(column -> faces.put(prefix + column, 0.01));
		faces.put("confidence", 1e-4);
		List.of("interocular", "sharpness", "exposure", "yaw", "pitch", "roll").forEach(column -> faces.put(column, 0.02));
		return faces;
	}

	private static Map<String, Double> pairs() {
		final Map<String, Double> pairs = new HashMap<>();
		for (final String recogniser : List.of("sface", "dlib"))
			List.of("_cosine", "_euclidean").forEach(column -> pairs.put(recogniser + column, DISTANCE));
		pairs.put("score", 1e-3);
		pairs.put("log10_lr", 1e-3);
		return pairs;
	}
}
