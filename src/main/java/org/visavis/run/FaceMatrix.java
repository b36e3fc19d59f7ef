package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.visavis.compare.AverageLinkage;
import org.visavis.picture.DistancePicture;
import org.visavis.picture.DistanceScale;
import org.visavis.picture.DistanceTiff;
import org.visavis.request.Settings;
import org.visavis.table.DistancesTable;
import org.visavis.table.Table;

/**
 * A matrix of distances as a record has it.
 *
 * @param faces of its rows and of its columns
 * @param distances row after row
 */
public record FaceMatrix(List<String> faces, float[] distances, DistanceScale scale) {

	public static final String TIF = "distances.tif", ORDER = "order.csv";

	/** Up to so many faces the matrix is written as text too. */
	private static final int AS_TEXT = 2_000;

	/**
	 * Reads distances.tif and order.csv of a folder.
	 *
	 * @throws IOException if they do not fit to each other
	 * @throws IllegalArgumentException if order.csv has no such column
	 */
	public static FaceMatrix read(final Path folder, final Settings settings) throws IOException {
		final List<String> faces = Table.read(folder.resolve(ORDER)).column("face");
		final DistanceScale scale = scale(settings);
		return new FaceMatrix(faces, DistanceTiff.read(folder.resolve(TIF), faces.size(), scale), scale);
	}

	public static DistanceScale scale(final Settings settings) {
		return DistanceScale.of(settings.recogniser(), settings.distance());
	}

	/** Writes order.csv, distances.tif, distances.png and, of few faces, distances.csv. */
	public void write(final Path folder) throws IOException {
		DistanceTiff.write(distances, faces.size(), scale, folder.resolve(TIF));
		DistancesTable.writeOrder(folder, faces);
		if (faces.size() <= AS_TEXT) DistancesTable.write(folder, faces, distances);
		DistancePicture.write(distances, faces, scale, folder.resolve("distances.png"));
	}

	/** Whether another has the same faces, each once, in whatever order. */
	public boolean isOfSameFaces(final FaceMatrix other) {
		return faces.size() == other.faces.size() && new HashSet<>(faces).equals(new HashSet<>(other.faces)) && new HashSet<>(
			faces).size() == faces.size();
	}

	/**
	 * The same distances in the order that they themselves give.
	 *
	 * @param input the same faces in the order of the input
	 */
	public FaceMatrix ordered(final List<String> input) {
		final Map<String, Integer> rows = new HashMap<>();
		faces.forEach(face -> rows.put(face, rows.size()));
		final int[] places = input.stream().mapToInt(rows::get).toArray();
		final int n = places.length;
		final float[] condensed = new float[n * (n - 1) / 2];
		for (int i = 0, k = 0; i < n; i++)
			for (int j = 0; j < i; j++)
				condensed[k++] = distances[places[i] * n + places[j]];
		final int[] order = AverageLinkage.order(condensed, n);
		final float[] square = new float[n * n];
		for (int i = 0; i < n * n; i++)
			square[i] = distances[places[order[i / n]] * n + places[order[i % n]]];
		final List<String> labels = new ArrayList<>();
		Arrays.stream(order).forEach(face -> labels.add(input.get(face)));
		return new FaceMatrix(labels, square, scale);
	}
}
