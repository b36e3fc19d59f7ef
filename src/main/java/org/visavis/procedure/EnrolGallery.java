package org.visavis.procedure;

import org.visavis.Progress;
import org.visavis.enrol.EnrolSettings;
import org.visavis.enrol.Enrolment;
import org.visavis.request.Procedure;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;

/** {@code Enrol Gallery...}: a folder of photographs, or embeddings, become a gallery that can be searched. */
public final class EnrolGallery {

	private EnrolGallery() {}

	/** Enrols in a gallery that keeps its date, and leaves out what was erased. */
	public static Outcome run(final String input, final String gallery, final Settings photographs, final Progress progress) {
		return run(new EnrolSettings(Procedure.path("input", input), Procedure.path("gallery", gallery), photographs, "", false, false, ""),
			progress);
	}

	/**
	 * Reads what is new or changed since the gallery was made, and says what vanished; a folder that holds no gallery becomes one.
	 */
	public static Outcome run(final EnrolSettings settings, final Progress progress) {
		return Enrolment.run(settings, progress);
	}
}
