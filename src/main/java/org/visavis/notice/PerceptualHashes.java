package org.visavis.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.file.Md5;
import org.visavis.fingerprint.PictureHashes;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.seal.SealedRecord;
import org.visavis.table.HashesTable;

/** Hashes of depictions: those that a record holds in its hashes.csv, or those of the pictures where they lie now. */
final class PerceptualHashes {

	private static final List<String> KNOWN = List.of("image", "sha256", "md5");

	private PerceptualHashes() {}

	/** By the id of the photograph, column by column; without those that the record could not read, empty where it has no such table. */
	static Map<String, Map<String, String>> of(final SealedRecord record) {
		final Map<String, Map<String, String>> hashes = new LinkedHashMap<>();
		if (record.has(HashesTable.NAME)) record.table(HashesTable.NAME).named().stream().filter(row -> !row.get("md5").isEmpty())
			.forEach(row -> hashes.put(row.get("image"), row));
		return hashes;
	}

	/** Those of a file, column by column; of one that is no picture only the MD5. */
	static Map<String, String> of(final Path file, final String image, final String sha256) {
		final Photo photo = new PhotoReader().read(file);
		final String md5 = md5(file);
		final PictureHashes hashes = photo.pixels().map(pixels -> PictureHashes.of(md5, pixels.update(null).getCurrentStorageArray(), photo.facts()
			.width(), photo.facts().height(), true)).orElse(new PictureHashes(md5, List.of(), PictureHashes.NONE.borders(), List.of()));
		final List<String> row = HashesTable.row(image, sha256, hashes);
		final Map<String, String> named = new LinkedHashMap<>();
		for (int i = 0; i < row.size(); i++)
			named.put(HashesTable.HEADER.get(i), row.get(i));
		return named;
	}

	private static String md5(final Path file) {
		try {
			return Md5.of(file);
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** The columns that a notice has: md5, then others in the order of the table, without where borders lie. */
	static List<String> columns(final SealedRecord record) {
		final List<String> columns = new ArrayList<>(List.of("md5"));
		(record.has(HashesTable.NAME) ? record.table(HashesTable.NAME).header() : HashesTable.HEADER).stream().filter(column -> !KNOWN.contains(
			column) && !column.startsWith("border_")).forEach(columns::add);
		return columns;
	}
}
