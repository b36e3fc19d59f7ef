package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.record.ImagesTable;
import org.visavis.record.Item;
import org.visavis.record.Manifest;
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
		return read(file, face.sha256());
	}

	/** The photograph with that SHA-256 from a file. */
	static Photo read(final Path file, final String sha256) {
		final Photo photo = new PhotoReader().read(file);
		if (!photo.facts().sha256().equals(sha256)) throw changed(file, photo.facts().sha256(), sha256);
		if (photo.pixels().isEmpty()) throw new UserError(file + " cannot be read: " + photo.facts().problem());
		return photo;
	}

	/** Refuses a record of which a photograph is gone or has changed. */
	public static void check(final SealedRecord record) {
		final Manifest manifest = record.manifest();
		final Map<String, Item> items = manifest.inputs().keySet().stream().flatMap(key -> items(manifest, key).stream())
			.collect(Collectors.toMap(Item::id, item -> item));
		for (final Map<String, String> image : record.table("images.csv").named()) {
			final Item item = items.get(image.get("image"));
			if (item == null || !ImagesTable.path(item).equals(image.get("path"))) throw gone(record, image.get("path"));
			final String now = Originals.hash(item);
			if (!now.equals(image.get("sha256"))) throw changed(item.file(), now, image.get("sha256"));
		}
	}

	/** Where the photograph of a face lies. */
	public static Path file(final SealedRecord record, final RecordedFace face) {
		return file(record, face.image(), face.path());
	}

	/** Where the photograph of a row of images.csv lies. */
	static Path file(final SealedRecord record, final String image, final String path) {
		final String prefix = image.replaceFirst("\\d+$", "");
		final Manifest manifest = record.manifest();
		return manifest.inputs().keySet().stream().filter(key -> Procedure.idPrefix(key).equals(prefix)).flatMap(
			key -> items(manifest, key).stream()).filter(item -> ImagesTable.path(item).equals(path)).map(Item::file)
			.findFirst().orElseThrow(() -> gone(record, path));
	}

	private static UserError gone(final SealedRecord record, final String path) {
		return new UserError("The photograph " + path + " of the record " + record.path() + " is no longer among its inputs.");
	}

	private static UserError changed(final Path file, final String now, final String was) {
		return new UserError(file + " is not the photograph that the record was made of: its SHA-256 is '" + now +
			"' and was '" + was + "'.");
	}

	private static List<Item> items(final Manifest manifest, final String key) {
		try {
			return RecordedInputs.items(manifest, key);
		}
		catch (final IOException e) {
			throw new UserError(manifest.inputs().get(key) + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
