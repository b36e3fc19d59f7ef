package org.visavis.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.file.WholeFile;
import org.visavis.originals.RecordedPhotos;
import org.visavis.plate.ExhibitMaker;
import org.visavis.plate.ExhibitSettings;
import org.visavis.request.Procedure;
import org.visavis.request.Version;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;
import org.visavis.table.ExhibitsTable;

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
			return add(sealed, new ExhibitMaker(sealed.path(), RecordedPhotos.of(sealed, photographs)::read).make(faceA, faceB,
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

	private static Outcome add(final SealedRecord record, final ExhibitMaker.Made made, final String examiner)
		throws IOException
	{
		final ExhibitsTable.Row row = made.row();
		if (record.has(row.file())) {
			if (Arrays.equals(made.png(), Files.readAllBytes(record.path().resolve(row.file())))) return new Outcome(record
				.path(), row.file() + " is in the record " + record.path() + " already.");
			throw new UserError(record.path().resolve(row.file()) + " differs from what is made now by " +
				Version.NAME_AND_NUMBER + "; expected the same bytes or no such file.");
		}
		final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
		files.put(row.file(), file -> Files.write(file, made.png()));
		if (!made.featuresFile().isEmpty()) files.put(made.featuresFile(), file -> Files.writeString(file, made.features()));
		files.put(ExhibitsTable.NAME, ExhibitsTable.with(record.has(ExhibitsTable.NAME) ? record.table(
			ExhibitsTable.NAME).rows() : List.of(), row));
		final Map<String, String> content = new LinkedHashMap<>();
		content.put("face_a", row.faceA());
		content.put("face_b", row.faceB());
		content.put("kind", row.kind());
		content.put("macro", row.macro());
		record.add(examiner, ExhibitMaker.ACTION, content, files);
		return new Outcome(record.path(), "Demonstrative exhibit: " + record.path().resolve(row.file()));
	}
}
