package org.visavis.procedure;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.model.ModelLibrary;
import org.visavis.originals.RecordedPhotos;
import org.visavis.plate.ClusterSheet;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.ClusterSettings;
import org.visavis.request.EarlierClusters;
import org.visavis.request.FaceLinks;
import org.visavis.request.Method;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.run.ClustersOfFaces;
import org.visavis.run.Faces;
import org.visavis.run.Outcome;
import org.visavis.run.PairsOfFaces;
import org.visavis.run.RecordRun;
import org.visavis.table.PhotoResult;

/** {@code Cluster Faces...}: which faces may each be one person, and how often that one appears. */
public final class ClusterFaces {

	private ClusterFaces() {}

	/**
	 * Makes a record with images.csv, faces.csv, pairs.csv, verbal_scale.csv, evidence.html, clusters.csv, cluster_faces.csv,
	 * cluster_pairs.csv, cluster_threshold.csv and the contact sheet clusters.html, with pictures also clusters.png.
	 *
	 * @param input an image file, a folder or a list file
	 * @param output the record's folder
	 */
	public static Outcome run(final String input, final String output, final Settings settings, final ClusterSettings own,
		final Progress progress)
	{
		return run(Procedure.of(RecordKind.CLUSTERS.command(), settings, "input", input).withOwn(own.keys()), output, progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		checkBefore(procedure.settings(), ClusterSettings.of(procedure.own()));
		return run(procedure, output, List::of, progress);
	}

	/**
	 * Makes the same record of the photographs of a gallery whose files are there, without finding and embedding faces again.
	 *
	 * @param gallery its folder
	 */
	public static Outcome ofGallery(final String gallery, final String output, final Settings settings, final ClusterSettings own,
		final Progress progress)
	{
		checkBefore(settings, own);
		final GalleryInput input = GalleryInput.open(gallery, settings, own);
		return run(input.procedure(output), output, input.photographs()::results, progress);
	}

	private static Outcome run(final Procedure procedure, final String output, final Supplier<List<PhotoResult>> known,
		final Progress progress)
	{
		final ClusterSettings own = ClusterSettings.of(procedure.own());
		return RecordRun.run(procedure, output, true, known, (record, method, calibration, faces) -> {
			final Map<String, Object> counts = clusters(method, calibration, faces, own).write(record);
			counts.putAll(new PairsOfFaces(method, calibration, faces, procedure.settings().persons()).writeAll(record));
			ClusterSheet.write(record, own, face -> RecordedPhotos.read(faces.file(face.image()), face));
			return counts;
		}, progress);
	}

	/** Refuses, before hours of work, what cannot be clustered in the end. */
	private static void checkBefore(final Settings settings, final ClusterSettings own) {
		final ModelLibrary library = ModelLibrary.ofInstallation();
		final CalibrationInUse calibration = CalibrationInUse.of(library, Method.read(library, settings.method()), settings);
		if (calibration.population().isEmpty()) throw new UserError("Cluster Faces... has no calibration (" + calibration.noLrReason() +
			"); expected one, since faces are joined by likelihood ratios.");
		FaceLinks.of(own);
		EarlierClusters.of(own);
	}

	private static ClustersOfFaces clusters(final Method method, final CalibrationInUse calibration, final Faces faces,
		final ClusterSettings own)
	{
		final List<float[][]> vectors = calibration.calibration().orElseThrow().recognisers().stream().map(id -> faces.vectors(method
			.indexOf(id))).toList();
		return new ClustersOfFaces(faces.toCluster(), vectors, calibration.population().orElseThrow(), own);
	}
}
