package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.record.Item;
import org.visavis.record.RecordedFace;
import org.visavis.record.SealedRecord;
import org.visavis.record.Table;

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
		final Map<String, Item> items = record.manifest().inputs().entrySet().stream().flatMap(input -> items(record, input
			.getKey(), input.getValue()).stream()).collect(Collectors.toMap(Item::id, item -> item));
		final Table images = record.table("images.csv");
		for (int i = 0; i < images.rows().size(); i++) {
			final String path = images.column("path").get(i), expected = images.column("sha256").get(i);
			final Item item = items.get(images.column("image").get(i));
			if (item == null || !isOf(item, path)) throw gone(record, path);
			final String now = Originals.hashes(List.of(item)).get(0);
			if (!now.equals(expected)) throw changed(item.file(), now, expected);
		}
	}

	/** Where the photograph of a face lies. */
	public static Path file(final SealedRecord record, final RecordedFace face) {
		return file(record, face.image(), face.path());
	}

	/** Where the photograph of a row of images.csv lies. */
	static Path file(final SealedRecord record, final String image, final String path) {
		final String prefix = image.replaceFirst("\\d+$", "");
		return record.manifest().inputs().entrySet().stream().filter(i -> Procedure.idPrefix(i.getKey()).equals(prefix))
			.flatMap(i -> items(record, i.getKey(), i.getValue()).stream()).filter(item -> isOf(item, path)).map(
				Item::file).findFirst().orElseThrow(() -> gone(record, path));
	}

	/** In images.csv a quote stands before a path that a spreadsheet would run as a formula. */
	private static boolean isOf(final Item item, final String path) {
		return path.equals(item.path()) || path.equals("'" + item.path());
	}

	private static UserError gone(final SealedRecord record, final String path) {
		return new UserError("The photograph " + path + " of the record " + record.path() + " is no longer among its inputs.");
	}

	private static UserError changed(final Path file, final String now, final String was) {
		return new UserError(file + " is not the photograph that the record was made of: its SHA-256 is '" + now +
			"' and was '" + was + "'.");
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
