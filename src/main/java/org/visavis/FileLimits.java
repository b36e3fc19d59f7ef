package org.visavis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;

/**
 * What a file that a user gives may be at most. One that is more is refused before it takes memory and time; so no
 * device or pipe is read without end.
 *
 * @param bytes of the whole file
 * @param lines that end at a line feed, a carriage return or both
 * @param letters of a line, as Java's chars
 */
public record FileLimits(int bytes, int lines, int letters) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** A file whose lines do not matter. */
	public static FileLimits of(final int bytes) {
		return new FileLimits(bytes, Integer.MAX_VALUE, Integer.MAX_VALUE);
	}

	/**
	 * Reads a file as it is.
	 *
	 * @throws UserError if it is too long
	 */
	public byte[] read(final Path file) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			final byte[] content = stream.readNBytes(bytes + 1);
			if (content.length > bytes) throw tooMuch(file + " has more than ", bytes, "bytes");
			return content;
		}
	}

	/**
	 * Reads a text in UTF-8, without the mark that some editors put at its start.
	 *
	 * @throws UserError if it is too long or has too many or too long lines
	 * @throws java.nio.charset.CharacterCodingException if it is not in UTF-8
	 */
	public String text(final Path file) throws IOException {
		final String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read(file))).toString();
		int number = 0;
		for (final Iterator<String> all = text.lines().iterator(); all.hasNext();) {
			if (++number > lines) throw tooMuch(file + " has more than ", lines, "lines");
			if (all.next().length() > letters) throw tooMuch(file + ", line " + number + ", has more than ", letters, "letters");
		}
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static UserError tooMuch(final String found, final int most, final String what) {
		return new UserError(String.format(Locale.ROOT, "%s%,d %s; expected at most so many.", found, most, what));
	}
}
