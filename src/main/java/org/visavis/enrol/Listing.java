package org.visavis.enrol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.file.CodePoints;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.FileRow.State;
import org.visavis.gallery.Gallery;
import org.visavis.request.InputFiles;
import org.visavis.table.Item;

/** The files that an input of an enrolment names, in the order of a gallery's table of files. */
public final class Listing {

	private Listing() {}

	/** The files of an image file, a folder with its sub-folders or a list file. */
	public static Iterator<FileRow> of(final Path input) {
		final Iterator<FileRow> files = Files.isDirectory(input) ? new FolderListing(input) : ofItems(input);
		if (files.hasNext()) return files;
		throw new UserError("input is " + input + ", which holds no files; expected at least one photograph.");
	}

	/** Whether an input of which a gallery has files is not there any more, or empty: it lists nothing, so that all of them vanished. */
	static boolean hasVanished(final Path input, final Path gallery) throws IOException {
		if (!isNothing(input) || !Gallery.is(gallery)) return false;
		final AtomicBoolean isKnown = new AtomicBoolean();
		Gallery.openLists(gallery, true).eachFile(file -> {
			if (file.root().equals(input.toString())) isKnown.set(true);
		});
		return isKnown.get();
	}

	private static boolean isNothing(final Path input) throws IOException {
		if (Files.isDirectory(input)) return !new FolderListing(input).hasNext();
		if (!Files.isRegularFile(input) || !input.toString().toLowerCase(Locale.ROOT).endsWith(".txt")) return Files.notExists(input);
		try (Stream<String> lines = Files.lines(input, StandardCharsets.ISO_8859_1)) {
			return lines.allMatch(String::isBlank);
		}
	}

	private static Iterator<FileRow> ofItems(final Path input) {
		try {
			final List<FileRow> rows = new ArrayList<>();
			for (final Item item : InputFiles.read("input", input, false, ""))
				rows.add(Files.exists(item.file()) ? FolderListing.row(input.toString(), item.path(), FolderListing.attributes(item.file()))
					: new FileRow(input.toString(), item.path(), 0, 0, "", State.UNREADABLE));
			rows.sort(Comparator.comparing(FileRow::path, CodePoints.ORDER));
			return rows.iterator();
		}
		catch (final IOException e) {
			throw new UserError(input + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
