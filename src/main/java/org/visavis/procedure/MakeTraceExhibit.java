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
		return save(record, open(record, traced, candidate, photographs), called, examiner);
	}

	/** The same comparison for the screen; nothing is written. */
	public static TraceExhibit open(final String record, final String traced, final String candidate, final String photographs) {
		return with(record, sealed -> new TraceExhibits(sealed.path(), RecordedPhotos.of(sealed, photographs)::read).of(traced, candidate));
	}

	/** Adds a comparison that was opened, as it is, likewise. */
	public static Outcome save(final String record, final TraceExhibit exhibit, final String called, final String examiner) {
		ExhibitSettings.checkName(called);
		return with(record, sealed -> AddedExhibit.to(sealed, TraceExhibits.made(exhibit, called), examiner));
	}

	/** What is done with a record. */
	private interface Deed<T> {

		T done(SealedRecord record) throws IOException;
	}

	private static <T> T with(final String record, final Deed<T> deed) {
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		try {
			return deed.done(sealed);
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The record " + sealed.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
