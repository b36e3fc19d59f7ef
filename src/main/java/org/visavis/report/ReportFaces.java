package org.visavis.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.visavis.image.StatedMarkers;

/**
 * The photographs and faces that a report has room for: all of few, otherwise those of the pairs shown and the first
 * questioned ones.
 */
final class ReportFaces {

	/** So many photographs and so many faces are shown though no pair that is shown needs them. */
	private static final int MOST = 50;
	/** The metadata of so many photographs are shown. */
	private static final int MOST_WITH_METADATA = 12;

	/** Letters of a path beside the id of a face, and those kept of the end of a longer one. */
	private static final int LONGEST_PATH = 120, END = 20;

	private final List<Map<String, String>> images = new ArrayList<>(), faces = new ArrayList<>(), problems =
		new ArrayList<>();
	private final Map<String, List<Map<String, String>>> metadata = new LinkedHashMap<>();
	/** What files say of generators and editors, of all photographs. */
	private final List<Map<String, String>> markers = new ArrayList<>();
	private final Map<String, String> paths = new HashMap<>();
	private final Map<String, Long> suitabilityCounts = new LinkedHashMap<>(), sides = new HashMap<>(),
		facesOfSides = new HashMap<>();
	private final String listed;
	private long imageCount, faceCount, beside;

	private ReportFaces(final String listed) {
		this.listed = listed;
	}

	/**
	 * @param listed how the ids of the photographs begin that the answers are about
	 */
	static ReportFaces of(final RecordRows rows, final ReportPairs pairs, final String listed) throws IOException {
		final ReportFaces all = new ReportFaces(listed);
		final Set<String> wanted = new TreeSet<>(), compared = new TreeSet<>(pairs.faces());
		compared.forEach(face -> wanted.add(face.substring(0, face.lastIndexOf('.'))));
		rows.each("images.csv", row -> all.addImage(row, wanted));
		rows.each("faces.csv", row -> all.addFace(row, wanted, compared));
		rows.each("metadata.csv", row -> {
			final String image = row.get("image");
			if (row.get("group").equals(StatedMarkers.GROUP)) all.markers.add(row);
			if (all.metadata.containsKey(image) || wanted.contains(image) && all.metadata.size() < MOST_WITH_METADATA) all.metadata
				.computeIfAbsent(image, id -> new ArrayList<>()).add(row);
		});
		return all;
	}

	/** Adds what was found under the names that the templates use. */
	void addTo(final Map<String, Object> values) {
		values.put("images", images);
		values.put("faces", faces);
		values.put("problems", problems);
		values.put("otherProblems", problems.stream().filter(row -> !row.get("image").startsWith(listed)).toList());
		values.put("metadata", metadata);
		values.put("markers", markers);
		values.put("paths", paths);
		values.put("suitabilityCounts", suitabilityCounts);
		values.put("imageCount", imageCount);
		values.put("faceCount", faceCount);
		values.put("questionedFaces", facesOfSides.getOrDefault("Q", 0L));
		values.put("referenceFaces", facesOfSides.getOrDefault("R", 0L));
		values.put("questionedCount", sides.getOrDefault("Q", 0L));
		values.put("referenceCount", sides.getOrDefault("R", 0L));
	}

	private void addImage(final Map<String, String> row, final Set<String> wanted) {
		final String id = row.get("image");
		imageCount++;
		sides.merge(id.substring(0, 1), 1L, Long::sum);
		paths.put(id, shortened(row.get("path")));
		if (imageCount <= MOST) wanted.add(id);
		if (wanted.contains(id)) images.add(row);
		if (!row.get("problem").isEmpty()) problems.add(row);
	}

	/** A path for beside the id of a face; the whole stands in the table of files. */
	private static String shortened(final String path) {
		final int[] signs = path.codePoints().toArray();
		if (signs.length <= LONGEST_PATH) return path;
		final int start = LONGEST_PATH - END;
		return new String(signs, 0, start) + "[... " + (signs.length - LONGEST_PATH) + " letters left out ...]" + new String(
			signs, signs.length - END, END);
	}

	private void addFace(final Map<String, String> row, final Set<String> wanted, final Set<String> compared) {
		faceCount++;
		facesOfSides.merge(row.get("image").substring(0, 1), 1L, Long::sum);
		suitabilityCounts.merge(row.get("suitability"), 1L, Long::sum);
		if (compared.contains(row.get("face"))) faces.add(row);
		else if (wanted.contains(row.get("image")) && beside++ < MOST) faces.add(row);
	}
}
