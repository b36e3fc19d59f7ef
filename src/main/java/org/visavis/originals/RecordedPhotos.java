package org.visavis.originals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.seal.RecordedFace;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Finding;
import org.visavis.table.ImagesTable;

/** The photographs that a record was made of, read again from where they are now. */
public final class RecordedPhotos {

	private final SealedRecord record;
	private final Whereabouts whereabouts;

	private RecordedPhotos(final SealedRecord record, final Whereabouts whereabouts) {
		this.record = record;
		this.whereabouts = whereabouts;
	}

	/**
	 * Looks for the photographs of a record.
	 *
	 * @param photographs where they are now: a folder, searched with its sub-folders, an image file or a list; empty for
	 *          where they lay when the record was made
	 */
	public static RecordedPhotos of(final SealedRecord record, final String photographs) {
		try {
			return new RecordedPhotos(record, Whereabouts.of(record.manifest(), photographs));
		}
		catch (final IOException e) {
			throw new UserError("The photographs of " + record.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** The photograph of a face with its pixels; one that is gone, has changed or cannot be read is refused. */
	public Photo read(final RecordedFace face) {
		return read(image(face.image()));
	}

	/** The photograph of a row of images.csv. */
	public Photo read(final Map<String, String> image) {
		final Path file = whereabouts.photograph(image).orElseThrow(() -> new UserError("The photograph " + image.get("path") +
			" of the record " + record.path() + " is not where it lay or where the key photographs says; expected the file of " +
			"the SHA-256 " + image.get("sha256") + "."));
		return read(file, image.get("sha256"));
	}

	/** The photograph of a face from a file. */
	public static Photo read(final Path file, final RecordedFace face) {
		return read(file, face.sha256());
	}

	/** The photograph with that SHA-256 from a file. */
	public static Photo read(final Path file, final String sha256) {
		final Photo photo = new PhotoReader().read(file);
		if (!photo.facts().sha256().equals(sha256)) throw new UserError(file +
			" is not the photograph that the record was made of: its SHA-256 is '" + photo.facts().sha256() + "' and was '" +
			sha256 + "'.");
		if (photo.pixels().isEmpty()) throw new UserError(file + " cannot be read: " + photo.facts().problem());
		return photo;
	}

	private Map<String, String> image(final String id) {
		return ImagesTable.checked(record.table(ImagesTable.NAME), record.path()).stream().filter(image -> image.get("image").equals(id)).findFirst().orElseThrow(
			() -> new UserError("image is '" + id + "'; expected an id of images.csv."));
	}
}
