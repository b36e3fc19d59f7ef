package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.calibrate.Calibration;
import org.visavis.enrol.GalleryKind;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryManifest;
import org.visavis.model.ModelLibrary;
import org.visavis.record.Manifest;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.ClusterSettings;
import org.visavis.request.Method;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.run.EnrolledPhotographs;

/**
 * A gallery that takes the place of an input.
 *
 * @param settings of a run that draws nothing
 */
record GalleryInput(Gallery gallery, EnrolledPhotographs photographs, Settings settings, ClusterSettings own) {

	/**
	 * Opens a gallery.
	 *
	 * @throws UserError if it was made with another method or in another way than the settings say, or holds no photograph
	 */
	static GalleryInput open(final String folder, final Settings settings, final ClusterSettings own) {
		final ModelLibrary library = ModelLibrary.ofInstallation();
		final Method method = Method.read(library, settings.method());
		final Gallery gallery = Gallery.open(Procedure.path(RecordKind.GALLERY, folder), own.pastDate());
		gallery.checkMethod(method.name(), method.sha256(library));
		checkKind(gallery, CalibrationInUse.of(library, method, settings).calibration(), settings);
		final EnrolledPhotographs photographs = EnrolledPhotographs.of(gallery);
		if (photographs.items().isEmpty()) throw new UserError(gallery.folder() + " holds no photograph whose file is there; expected one.");
		return new GalleryInput(gallery, photographs, settings.withoutOverlays(), own);
	}

	private static void checkKind(final Gallery gallery, final Optional<Calibration> calibration, final Settings settings) {
		if (calibration.isPresent() && !calibration.get().sha256().equals(gallery.manifest().method().limits())) throw new UserError(gallery
			.folder() + " was enrolled with the limits of another calibration than " + calibration.get().name() + "; expected the same.");
		if (!settings.corrections().isEmpty()) throw new UserError("corrections is given; expected none, since a gallery keeps faces as they " +
			"were found.");
		gallery.checkSettings(GalleryKind.keys(settings), "run", "the same");
	}

	/** The procedure of a record of its photographs. */
	Procedure procedure(final String output) {
		if (Procedure.path("output", output).startsWith(gallery.folder())) throw new UserError("output is " + output +
			", which lies in the gallery " + gallery.folder() + "; expected a folder outside of it.");
		final Procedure given = new Procedure(RecordKind.CLUSTERS.command(), Map.of(RecordKind.GALLERY, gallery.folder()), settings, Map.of(),
			Optional.empty()).withOwn(own.keys());
		try {
			final Map<String, Manifest.ReadFile> files = new LinkedHashMap<>(given.files());
			files.put(RecordKind.GALLERY + " 1", new Manifest.ReadFile(gallery.sha256(), Files.size(gallery.folder().resolve(
				GalleryManifest.NAME))));
			return new Procedure(given.command(), settings, Optional.empty(), new Procedure.Recorded(given.paths(), given.keys(), files,
				photographs.items())).withOwn(own.keys());
		}
		catch (final IOException e) {
			throw new UserError(gallery.folder() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
