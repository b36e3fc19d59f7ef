package org.visavis.examination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.visavis.FileLimits;
import org.visavis.UserError;

/**
 * A rating in a text file: its word in the first line, the note on it behind. A macro names the file, so that whoever sees
 * the macro does not see the rating.
 */
public record RatingFile(Rating rating, String note) {

	private static final FileLimits LIMITS = FileLimits.of(1 << 16);

	/** Reads a file; refuses one whose first line is no rating. */
	public static RatingFile read(final Path file) {
		try {
			final String[] lines = LIMITS.text(file).strip().split("\\R", 2);
			return new RatingFile(Rating.of(lines[0].strip()), lines.length == 1 ? "" : lines[1].strip());
		}
		catch (final IOException e) {
			throw new UserError("rating_file is " + file + ", which cannot be read as text; expected a file in UTF-8 with the " +
				"word of a rating in its first line.", e);
		}
	}

	/** Fills a file. */
	public void write(final Path file) throws IOException {
		Files.writeString(file, rating + "\n" + note + (note.isEmpty() ? "" : "\n"));
	}
}
