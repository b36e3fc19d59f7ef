package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.visavis.Progress;
import org.visavis.compare.AverageLinkage;
import org.visavis.compare.Distance;
import org.visavis.compare.Distances;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.run.FaceMatrix;
import org.visavis.run.Faces;
import org.visavis.run.Outcome;
import org.visavis.run.PairsOfFaces;
import org.visavis.run.RecordRun;
import org.visavis.run.Threads;

/** {@code Distance Matrix...}: every face against every other. */
public final class DistanceMatrix {

	private DistanceMatrix() {}

	/**
	 * Makes a record with images.csv, faces.csv, pairs.csv, verbal_scale.csv, evidence.html and the matrix in cluster
	 * order: distances.tif, distances.png, order.csv and, up to 2,000 faces, distances.csv; without a face there is no
	 * matrix.
	 *
	 * @param input an image file, a folder or a list file
	 * @param output the record's folder
	 */
	public static Outcome run(final String input, final String output, final Settings settings,
		final Progress progress)
	{
		return run(Procedure.of(RecordKind.MATRIX.command(), settings, "input", input), output, progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		final Settings settings = procedure.settings();
		return RecordRun.run(procedure, output, true, (record, method, calibration, faces) -> {
			if (faces.count() > 0) writeMatrix(record, faces, method.indexOf(settings.recogniser()), settings);
			return new PairsOfFaces(method, calibration, faces, procedure.settings().persons()).writeAll(record);
		}, progress);
	}

	private static void writeMatrix(final Path record, final Faces faces, final int recogniser, final Settings settings)
		throws IOException
	{
		final Distance distance = Distance.of(settings.distance());
		final float[][] vectors = faces.vectors(recogniser);
		final int[] order = AverageLinkage.order(Distances.condensed(vectors, distance, Threads.count()), vectors.length);
		final float[][] ordered = Arrays.stream(order).mapToObj(face -> vectors[face]).toArray(float[][]::new);
		final List<String> ids = faces.ids(), labels = Arrays.stream(order).mapToObj(ids::get).toList();
		final float[] square = Distances.square(ordered, distance, Threads.count());
		new FaceMatrix(labels, square, FaceMatrix.scale(settings)).write(record);
	}
}
