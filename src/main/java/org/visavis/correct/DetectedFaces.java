package org.visavis.correct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visavis.detect.Face;
import org.visavis.picture.MarkedFace;
import org.visavis.quality.Suitability;
import org.visavis.seal.SealedRecord;
import org.visavis.table.FaceGeometry;

/** The faces of a record that counted, as they were detected: without the corrections that its run applied. */
public final class DetectedFaces {

	private final Map<String, Map<Integer, MarkedFace>> byImage = new HashMap<>();

	private DetectedFaces() {}

	/** By image id, then by number. */
	public static Map<String, Map<Integer, MarkedFace>> of(final SealedRecord record) {
		final DetectedFaces faces = new DetectedFaces();
		record.table("faces.csv").named().forEach(row -> faces.put(row.get("face"), FaceGeometry.face(row, "", Double.NaN),
			suitability(row.get("suitability"))));
		if (record.has("corrections.csv")) record.table("corrections.csv").named().forEach(faces::takeBack);
		return faces.byImage;
	}

	/** A face without a place before was added; one that was moved or rejected goes back to where it was. */
	private void takeBack(final Map<String, String> row) {
		final String id = row.get("face");
		if (row.get("before_x").isEmpty()) image(id).remove(number(id));
		else put(id, FaceGeometry.face(row, "before_", Double.NaN), image(id).containsKey(number(id)) ? image(id).get(number(
			id)).suitability() : Suitability.LIMITED);
	}

	private void put(final String id, final Face face, final Suitability suitability) {
		image(id).put(number(id), new MarkedFace(number(id), face, suitability));
	}

	private Map<Integer, MarkedFace> image(final String id) {
		return byImage.computeIfAbsent(id.substring(0, id.indexOf('.')), image -> new TreeMap<>());
	}

	private static int number(final String id) {
		return Integer.parseInt(id.substring(id.indexOf('.') + 1));
	}

	private static Suitability suitability(final String word) {
		return List.of(Suitability.values()).stream().filter(s -> s.toString().equals(word)).findFirst().orElse(
			Suitability.LIMITED);
	}
}
