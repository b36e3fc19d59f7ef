package org.visavis.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.visavis.UserError;
import org.visavis.exhibit.TraceExhibit;
import org.visavis.originals.RecordedPhotos;
import org.visavis.plate.ExhibitSettings;
import org.visavis.plate.TraceExhibits;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;

/** {@code Make Exhibit...} with {@code kind=trace}: adds a comparison of a search for sources to its record, to be shown. */
public final class MakeTraceExhibit {

	private MakeTraceExhibit() {}

	/**
	 * Adds exhibits/NAME.png, exhibits/NAME.tif and a row of exhibits.csv; an exhibit that is there already is left as it is.
	 *
	 * @param record the folder of a complete record of {@code Trace Source...}
	 * @param traced the id of a questioned picture or of a face in it
	 * @param candidate the id of a candidate that was compared in full
	 * @param called what the files are called, without their endings; empty for a name made of both ids
	 * @param photographs where these are now: a folder, searched with its sub-folders, an image file or a list; empty for
	 *          where they lay when the record was made
	 * @param examiner who makes it, as the person says; empty if not stated
	 */
	public static Outcome run(final String record, final String traced, final String candidate, final String called,
		final String photographs, final String examiner)
	{
		ExhibitSettings.checkName(called);
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		try {
			return AddedExhibit.to(sealed, exhibits(sealed, photographs).make(traced, candidate, called), examiner);
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The record " + sealed.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** The same comparison for the screen; nothing is written. */
	public static TraceExhibit open(final String record, final String traced, final String candidate, final String photographs) {
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		try {
			return exhibits(sealed, photographs).of(traced, candidate);
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The record " + sealed.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	private static TraceExhibits exhibits(final SealedRecord record, final String photographs) {
		return new TraceExhibits(record.path(), RecordedPhotos.of(record, photographs)::read);
	}
}
