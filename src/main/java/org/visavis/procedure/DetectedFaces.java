package org.visavis.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.quality.Suitability;
import org.visavis.record.CorrectionsTable;
import org.visavis.record.SealedRecord;
import org.visavis.record.Table;
import org.visavis.report.MarkedFace;

/** The faces of a record that counted, as they were detected: without the corrections that its run applied. */
final class DetectedFaces {

	private final Map<String, Map<Integer, MarkedFace>> byImage = new HashMap<>();

	private DetectedFaces() {}

	/** By image id, then by number. */
	static Map<String, Map<Integer, MarkedFace>> of(final SealedRecord record) {
		final DetectedFaces faces = new DetectedFaces();
		rows(record.table("faces.csv")).forEach(row -> faces.put(row.get("face"), face(row, ""), suitability(row.get(
			"suitability"))));
		if (record.has("corrections.csv")) rows(record.table("corrections.csv")).forEach(faces::takeBack);
		return faces.byImage;
	}

	/** A face without a place before was added; one that was moved or rejected goes back to where it was. */
	private void takeBack(final Map<String, String> row) {
		final String id = row.get("face");
		if (row.get("before_x").isEmpty()) image(id).remove(number(id));
		else put(id, face(row, "before_"), image(id).containsKey(number(id)) ? image(id).get(number(id)).suitability()
			: Suitability.LIMITED);
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

	private static Face face(final Map<String, String> row, final String prefix) {
		final double[] n = CorrectionsTable.GEOMETRY.stream().mapToDouble(column -> Double.parseDouble(row.get(prefix +
			column))).toArray();
		return new Face(new Box(n[0], n[1], n[2], n[3]), IntStream.range(2, n.length / 2).mapToObj(i -> new Point(n[2 * i],
			n[2 * i + 1])).toList(), Double.NaN);
	}

	private static Suitability suitability(final String word) {
		return List.of(Suitability.values()).stream().filter(s -> s.toString().equals(word)).findFirst().orElse(
			Suitability.LIMITED);
	}

	private static List<Map<String, String>> rows(final Table table) {
		return table.rows().stream().map(row -> {
			final Map<String, String> cells = new HashMap<>();
			for (int i = 0; i < row.size(); i++)
				cells.put(table.header().get(i), row.get(i));
			return cells;
		}).toList();
	}
}
