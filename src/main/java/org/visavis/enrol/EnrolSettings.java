package org.visavis.enrol;

import java.nio.file.Path;

import org.visavis.gallery.Retention;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;

/**
 * The keys of an enrolment, as a user or a macro gives them.
 *
 * @param input an image file, a folder with its sub-folders, a list file, or embeddings
 * @param gallery the gallery's folder, which may be new
 * @param photographs how photographs are worked off
 * @param keepUntil until when the gallery is kept, a date; empty: as it is already
 * @param again whether what was erased may come back
 * @param pastDate whether a gallery is opened after the day until which it was to be kept
 * @param examiner who enrols, as the person says; empty if not stated
 */
public record EnrolSettings(Path input, Path gallery, Settings photographs, String keepUntil, boolean again, boolean pastDate,
	String examiner)
{

	public EnrolSettings {
		keepUntil = Retention.set(keepUntil, pastDate);
	}

	/** How photographs are worked off: with the shipped calibration's limits of suitability, sub-folders read and no overlays. */
	public static Settings photographs(final FaceChoice face, final String method, final int longSide, final boolean acceptLicence) {
		return new Settings(true, face, method, longSide, "sface", "cosine", false, acceptLicence, Settings.SHIPPED, "", true,
			CasePersons.UNSTATED);
	}
}
