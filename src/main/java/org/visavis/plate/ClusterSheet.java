package org.visavis.plate;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.visavis.compare.Parallel;
import org.visavis.image.Photo;
import org.visavis.picture.ContactSheet;
import org.visavis.picture.FaceCrop;
import org.visavis.report.ClusterPage;
import org.visavis.request.ClusterSettings;
import org.visavis.run.Threads;
import org.visavis.seal.RecordedFace;
import org.visavis.table.ClusterTables;
import org.visavis.table.Table;

/** The contact sheet of the clusters of a record: clusters.html, and clusters.png of the first of them. */
public final class ClusterSheet {

	public static final String PICTURE = "clusters.png";
	/** So many clusters are shown, so many faces of each, and so many of them in the picture. */
	private static final int CLUSTERS = 200, FACES = 12, IN_PICTURE = 20;
	/** Pixels. */
	private static final int SIDE = 96;

	private final Path record;
	private final Map<String, Map<String, String>> images = new HashMap<>(), faces = new HashMap<>();
	/** The faces shown of each cluster shown, by its number. */
	private final Map<String, List<String>> shown = new LinkedHashMap<>();

	private ClusterSheet(final Path record) throws IOException {
		this.record = record;
		Table.eachRow(record.resolve("images.csv"), row -> images.put(row.get("image"), row));
		Table.eachRow(record.resolve(ClusterTables.CLUSTERS), row -> {
			if (Integer.parseInt(row.get("photographs")) > 1 && shown.size() < CLUSTERS) shown.put(row.get("cluster"), new ArrayList<>());
		});
		Table.eachRow(record.resolve(ClusterTables.FACES), row -> {
			final List<String> of = shown.get(row.get("cluster"));
			if (of != null && of.size() < FACES && row.get("copy_of").isEmpty()) of.add(row.get("face"));
		});
		Table.eachRow(record.resolve("faces.csv"), row -> faces.put(row.get("face"), row));
	}

	/**
	 * Writes the sheet of a record that has its tables.
	 *
	 * @param photographs gives the photograph of a face with its pixels; called from several threads
	 */
	public static void write(final Path record, final ClusterSettings settings, final Function<RecordedFace, Photo> photographs)
		throws IOException
	{
		final ClusterSheet sheet = new ClusterSheet(record);
		final Map<String, BufferedImage> pictures = settings.pictures() ? sheet.pictures(photographs) : Map.of();
		ClusterPage.write(record, sheet.shown, pictures, settings.discreet());
		if (settings.pictures() && !settings.discreet() && !pictures.isEmpty()) ContactSheet.write(sheet.rows(pictures), SIDE, record.resolve(
			PICTURE));
	}

	/** The pictures of the faces shown, by id; each photograph is read once. */
	private Map<String, BufferedImage> pictures(final Function<RecordedFace, Photo> photographs) {
		final Map<String, List<String>> byImage = new LinkedHashMap<>();
		shown.values().forEach(of -> of.forEach(id -> byImage.computeIfAbsent(faces.get(id).get("image"), image -> new ArrayList<>()).add(id)));
		final List<List<String>> each = List.copyOf(byImage.values());
		final Map<String, BufferedImage> pictures = new ConcurrentHashMap<>();
		Parallel.run(each.size(), Threads.count(), i -> {
			final Photo photo = photographs.apply(face(each.get(i).get(0)));
			for (final String id : each.get(i)) pictures.put(id, FaceCrop.of(photo.pixels().orElseThrow(), face(id).face().box(), SIDE));
		});
		return pictures;
	}

	private RecordedFace face(final String id) {
		final Map<String, String> face = faces.get(id);
		return RecordedFace.of(face, images.get(face.get("image")));
	}

	private List<ContactSheet.Row> rows(final Map<String, BufferedImage> pictures) {
		return shown.entrySet().stream().limit(IN_PICTURE).map(of -> new ContactSheet.Row("Cluster " + of.getKey(), of.getValue().stream().map(
			pictures::get).filter(Objects::nonNull).toList())).toList();
	}
}
