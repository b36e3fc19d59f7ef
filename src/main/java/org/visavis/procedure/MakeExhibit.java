package org.visavis.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.visavis.UserError;
import org.visavis.originals.RecordedPhotos;
import org.visavis.plate.ExhibitMaker;
import org.visavis.plate.ExhibitSettings;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;

/** {@code Make Exhibit...}: adds a picture of two faces to a record. */
public final class MakeExhibit {

	private MakeExhibit() {}

	/**
	 * Adds exhibits/NAME.png, the features it numbers as exhibits/NAME.csv, and a row of exhibits.csv; an exhibit that is
	 * there already is left as it is.
	 *
	 * @param record the folder of a complete record
	 * @param faceA a face's id in faces.csv
	 * @param faceB another's
	 * @param photographs where these are now: a folder, searched with its sub-folders, an image file or a list; empty for
	 *          where they lay when the record was made
	 * @param examiner who makes it, as the person says; empty if not stated
	 */
	public static Outcome run(final String record, final String faceA, final String faceB,
		final ExhibitSettings settings, final String photographs, final String examiner)
	{
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		try {
			return AddedExhibit.to(sealed, new ExhibitMaker(sealed.path(), RecordedPhotos.of(sealed, photographs)::read).make(faceA, faceB,
				settings), examiner);
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The record " + sealed.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** The same of photographs that are where they lay when the record was made. */
	public static Outcome run(final String record, final String faceA, final String faceB,
		final ExhibitSettings settings, final String examiner)
	{
		return run(record, faceA, faceB, settings, "", examiner);
	}
}
