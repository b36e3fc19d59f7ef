package org.visavis.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.page.HtmlTemplate;
import org.visavis.table.ClusterTables;
import org.visavis.table.ImagesTable;
import org.visavis.table.Table;

/** clusters.html: the clusters of a record with their faces, and what they are and are not. */
public final class ClusterPage {

	public static final String NAME = "clusters.html";
	/** So many pairs of clusters that are alike are listed. */
	private static final int PAIRS = 100;

	private ClusterPage() {}

	/**
	 * Writes the page of a record that has its tables.
	 *
	 * @param shown the ids of the faces shown of each cluster shown, by its number
	 * @param pictures small ones, by the ids of their faces
	 * @param discreet whether they are shown only when asked for
	 */
	public static void write(final Path record, final Map<String, List<String>> shown, final Map<String, BufferedImage> pictures,
		final boolean discreet) throws IOException
	{
		final Map<String, Object> values = new HashMap<>(Map.of("discreet", discreet, "listed", PAIRS, "shown", shown));
		final Map<String, String> data = new HashMap<>();
		for (final Map.Entry<String, BufferedImage> picture : pictures.entrySet())
			data.put(picture.getKey(), ReportPictures.small(picture.getValue()));
		values.put("pictures", data);
		values.put("paths", ImagesTable.paths(record));
		values.put("threshold", rows(record, ClusterTables.THRESHOLD).get(0));
		values.put("clusters", rows(record, ClusterTables.CLUSTERS));
		values.put("pairs", rows(record, ClusterTables.PAIRS));
		final List<Map<String, String>> faces = rows(record, ClusterTables.FACES);
		values.put("unclustered", faces.stream().filter(face -> face.get("cluster").isEmpty()).count());
		values.put("copies", faces.stream().filter(face -> !face.get("copy_of").isEmpty()).collect(Collectors.groupingBy(face -> face.get("cluster"),
			Collectors.counting())));
		HtmlTemplate.write("clusters.ftlh", values, record.resolve(NAME));
	}

	private static List<Map<String, String>> rows(final Path record, final String table) throws IOException {
		final List<Map<String, String>> rows = new ArrayList<>();
		Table.eachRow(record.resolve(table), rows::add);
		return rows;
	}
}
