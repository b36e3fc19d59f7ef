package org.visavis.procedure;

import java.nio.file.Path;
import java.util.Optional;

import org.visavis.enrol.Erasure;
import org.visavis.gallery.Gallery;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;

/** {@code Erase Gallery...}: takes a person's faces, photographs or all out of a gallery and says what is left. */
public final class EraseGallery {

	private EraseGallery() {}

	/**
	 * Erases. The SHA-256 of what was erased stays, so that the next enrolment does not bring it back.
	 *
	 * @param what {@value Erasure#ALL}, or the path of a list with a SHA-256, the id of a photograph or the id of a face a line
	 * @param examiner who erases, as the person says; empty if not stated
	 */
	public static Outcome run(final String gallery, final String what, final String examiner) {
		return Erasure.run(Procedure.path("gallery", gallery), list(what), examiner);
	}

	private static Optional<Path> list(final String what) {
		return what.equals(Erasure.ALL) ? Optional.empty() : Optional.of(Procedure.path("what", what));
	}

	/** What {@link #run} would change, as lines for a person to read. */
	public static String announced(final String gallery, final String what) {
		final Path folder = Procedure.path("gallery", gallery);
		Gallery.isPastDate(folder); // refuses what is no gallery
		return (list(what).isEmpty() ? "All faces and photographs" : "The faces and photographs that the list names") + "\nof the gallery " + folder;
	}
}
