package org.visavis.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.visavis.UserError;
import org.visavis.record.Sha256Sums;
import org.visavis.table.ImagesTable;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Proves that the photographs are still what they were when they were read. */
public final class Originals {

	private Originals() {}

	/** Hashes every file again; one that changed since it was read is an error. */
	public static void check(final List<Item> items, final List<PhotoResult> results) {
		check(items, results.stream().map(r -> r.facts().sha256()).toList(), "changed while the record was made");
	}

	/** Compares every file with the hash in a record. */
	public static void checkAgainst(final Path record, final List<Item> items) throws IOException {
		check(items, ImagesTable.hashes(record), "is not the photograph that the record " + record + " was made of");
	}

	private static void check(final List<Item> items, final List<String> hashes, final String what) {
		final List<String> now = hashes(items);
		for (int i = 0; i < items.size(); i++)
			if (!now.get(i).equals(hashes.get(i))) throw new UserError(items.get(i).file() + " " + what +
				": its SHA-256 is '" + now.get(i) + "' and was '" + hashes.get(i) + "'.");
	}

	/** The SHA-256 of each file; empty for what cannot be read, as when it was read first. */
	public static List<String> hashes(final List<Item> items) {
		return items.parallelStream().map(item -> hash(item.file())).toList();
	}

	/** SHA-256 of a photograph; empty for what cannot be read, as when it was read first. */
	public static String hash(final Path file) {
		try {
			return Files.isRegularFile(file) && Files.isReadable(file) ? Sha256Sums.of(file) : "";
		}
		catch (final IOException e) {
			return "";
		}
	}
}
