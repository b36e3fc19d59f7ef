package org.visavis.enrol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.calibrate.Calibration;
import org.visavis.gallery.GalleryManifest;
import org.visavis.gallery.StoredFile;
import org.visavis.model.ModelLibrary;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Method;
import org.visavis.request.Settings;
import org.visavis.request.Version;

/** What a gallery is to be before anything is in it: the method, the limits of suitability and the settings. */
public final class GalleryKind {

	private static final StoredFile NONE = new StoredFile("", 0, 0, "");

	private GalleryKind() {}

	/** The macro keys that change what is found in photographs, and their values. */
	public static Map<String, String> keys(final Settings settings) {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put("face", settings.face().toString());
		keys.put("long_side", Integer.toString(settings.longSide()));
		return keys;
	}

	/** That of an enrolment. */
	public static GalleryManifest of(final ModelLibrary library, final Method method, final Settings settings, final String keepUntil) {
		final String limits = CalibrationInUse.of(library, method, settings).calibration().map(Calibration::sha256).orElse("");
		return new GalleryManifest(GalleryManifest.FORMAT, Version.NAME_AND_NUMBER, new GalleryManifest.MethodUsed(method.name(), method.sha256(
			library), limits, method.recognisers().stream().map(Method.Member::model).toList()), keys(settings), keepUntil, GalleryManifest.ROWS_PER_PART,
			0, 0, NONE, NONE, NONE, List.of());
	}
}
