package org.visavis.command;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.visavis.gallery.Gallery;
import org.visavis.request.Procedure;

import ij.IJ;
import ij.gui.YesNoCancelDialog;

/** Asks a person before a gallery is opened after the day until which it was to be kept. */
final class PastDate {

	private PastDate() {}

	/**
	 * Whether a gallery is opened all the same; without a screen and in a macro only the key says so.
	 *
	 * @param command its name, above the question
	 */
	static boolean opens(final String command, final String gallery, final boolean pastDate) {
		final Path folder = Procedure.path("gallery", gallery);
		if (pastDate || IJ.getInstance() == null || IJ.isMacro() || !Gallery.is(folder) || !Gallery.isPastDate(folder)) return pastDate;
		final YesNoCancelDialog asked = new YesNoCancelDialog(IJ.getInstance(), command, "The day is over until which this gallery was to be kept:\n\n" +
			folder, "Leave it closed", "Open it");
		if (asked.yesPressed() || asked.cancelPressed()) throw new CancellationException("Cancelled: the gallery was not opened.");
		return true;
	}
}
