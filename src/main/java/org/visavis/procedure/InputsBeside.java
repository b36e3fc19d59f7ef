package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.visavis.UserError;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.request.Procedure;

/**
 * What a person filled in on the screen, as files in a folder beside a record: a recorded macro reads them from there, since
 * in the record that the macro is to make they are not yet.
 */
public final class InputsBeside {

	private static final String FOLDER = "-inputs";

	private InputsBeside() {}

	/**
	 * Writes a file under the first number that is free.
	 *
	 * @param name such as "checklist.csv", which becomes checklist-1.csv
	 * @return the file
	 */
	public static Path write(final Path record, final String name, final WholeFile.Filler filler) {
		final Path folder = folder(record);
		try {
			OwnerOnly.folders(folder);
			final Path file = free(folder, name);
			WholeFile.write(file, filler);
			return file;
		}
		catch (final IOException e) {
			throw new UserError(folder + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	/**
	 * The path of a person's file for a recorded macro: of one that lies in the record, that of a copy beside it.
	 *
	 * @param file empty for none
	 */
	public static String of(final Path record, final String name, final String file) {
		if (file.isBlank()) return "";
		final Path path = Procedure.path("file", file);
		return path.startsWith(record) ? write(record, name, part -> OwnerOnly.copy(path, part)).toString() : path.toString();
	}

	/** Where they lie. */
	static Path folder(final Path record) {
		return record.resolveSibling(record.getFileName() + FOLDER);
	}

	private static Path free(final Path folder, final String name) {
		final int dot = name.indexOf('.');
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> folder.resolve(name.substring(0, dot) + "-" +
			number + name.substring(dot))).filter(file -> !Files.exists(file)).findFirst().orElseThrow();
	}
}
