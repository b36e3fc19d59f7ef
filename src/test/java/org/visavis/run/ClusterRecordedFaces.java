package org.visavis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.visavis.model.ModelLibrary;
import org.visavis.request.Adults;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.CasePersons;
import org.visavis.request.ClusterSettings;
import org.visavis.request.Method;
import org.visavis.request.Settings;
import org.visavis.request.Shows;
import org.visavis.table.ImagesTable;
import org.visavis.table.Table;

/**
 * Clusters the faces of a record of the method full with embeddings.csv, without its photographs: arguments are the record, a folder
 * for the tables, and false_joins.
 */
final class ClusterRecordedFaces {

	private ClusterRecordedFaces() {}

	public static void main(final String... args) throws IOException {
		final Path record = Path.of(args[0]), output = Files.createDirectories(Path.of(args[1]));
		final ModelLibrary library = ModelLibrary.ofInstallation();
		final CalibrationInUse calibration = CalibrationInUse.of(library, Method.read(library, "full"), Settings.DEFAULT.of(new CasePersons(
			"unstated", Adults.YES, "0", Shows.UNKNOWN, Shows.UNKNOWN)));
		final List<FaceToCluster> faces = faces(record);
		final List<float[][]> vectors = vectors(record, calibration.calibration().orElseThrow().recognisers(), faces);
		final long start = System.nanoTime();
		final Map<String, Object> counts = new ClustersOfFaces(faces, vectors, calibration.population().orElseThrow(), new ClusterSettings(
			args[2], "", "", false, false)).write(output);
		System.out.println(counts + ", " + (System.nanoTime() - start) / 1_000_000 + " ms");
	}

	private static List<FaceToCluster> faces(final Path record) throws IOException {
		final Map<String, Map<String, String>> images = new HashMap<>();
		Table.eachRow(record.resolve("images.csv"), image -> images.put(image.get("image"), image));
		final List<FaceToCluster> faces = new ArrayList<>();
		Table.eachRow(record.resolve("faces.csv"), f -> {
			final Map<String, String> image = images.get(f.get("image"));
			faces.add(new FaceToCluster(f.get("face"), f.get("image"), ImagesTable.plain(image.get("path")), image.get("sha256"), image.get(
				ImagesTable.PIXELS), Integer.parseInt(f.get("number")), f.get("suitability"), f.get("reasons")));
		});
		return faces;
	}

	private static List<float[][]> vectors(final Path record, final List<String> recognisers, final List<FaceToCluster> faces)
		throws IOException
	{
		final Map<String, float[]> found = new HashMap<>();
		Table.eachCells(record.resolve("embeddings.csv"), (header, cells) -> {
			final List<String> values = cells.subList(2, cells.size()).stream().filter(cell -> !cell.isEmpty()).toList();
			final float[] vector = new float[values.size()];
			for (int i = 0; i < vector.length; i++) vector[i] = Float.parseFloat(values.get(i));
			found.put(cells.get(0) + " " + cells.get(1), vector);
		});
		return recognisers.stream().map(id -> faces.stream().map(face -> found.get(face.id() + " " + id)).toArray(float[][]::new)).toList();
	}
}
