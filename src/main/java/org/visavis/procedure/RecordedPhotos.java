package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.visavis.UserError;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.record.Item;
import org.visavis.record.RecordedFace;
import org.visavis.record.SealedRecord;

/** The photographs that a record was made of, read again from where they lay. */
public final class RecordedPhotos {

	private RecordedPhotos() {}

	/** The photograph of a face with its pixels; one that is gone, has changed or cannot be read is refused. */
	public static Photo read(final SealedRecord record, final RecordedFace face) {
		return read(file(record, face), face);
	}

	/** The photograph of a face from a file. */
	static Photo read(final Path file, final RecordedFace face) {
		final Photo photo = new PhotoReader().read(file);
		if (!photo.facts().sha256().equals(face.sha256())) throw new UserError(file + " is not the photograph that the " +
			"record was made of: its SHA-256 is '" + photo.facts().sha256() + "' and was '" + face
				.sha256() + "'.");
		if (photo.pixels().isEmpty()) throw new UserError(file + " cannot be read: " + photo.facts().problem() + ".");
		return photo;
	}

	/** Where the photograph of a face lies. */
	public static Path file(final SealedRecord record, final RecordedFace face) {
		final String prefix = face.image().replaceFirst("\\d+$", "");
		return record.manifest().inputs().entrySet().stream().filter(i -> Procedure.idPrefix(i.getKey()).equals(prefix))
			.flatMap(i -> items(record, i.getKey(), i.getValue()).stream()).filter(item -> isOf(item, face)).map(Item::file).findFirst().orElseThrow(() -> new UserError("The photograph " + face.path() + " of the record " +
				record.path() + " is no longer among its inputs."));
	}

	/** In images.csv a quote stands before a path that a spreadsheet would run as a formula. */
	private static boolean isOf(final Item item, final RecordedFace face) {
		return face.path().equals(item.path()) || face.path().equals("'" + item.path());
	}

	private static List<Item> items(final SealedRecord record, final String key, final String input) {
		final boolean subfolders = Boolean.parseBoolean(record.manifest().settings().get("subfolders"));
		try {
			return InputFiles.read(key, Path.of(input), subfolders, Procedure.idPrefix(key));
		}
		catch (final IOException e) {
			throw new UserError(input + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
