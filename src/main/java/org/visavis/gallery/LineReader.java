package org.visavis.gallery;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file as bytes, each with the line feed that ends it: as fast as a table can be read, where each row is one line. */
final class LineReader implements Closeable {

	private final InputStream stream;
	private byte[] buffer = new byte[1 << 16];
	private int from, to;

	LineReader(final Path file) throws IOException {
		stream = Files.newInputStream(file);
	}

	/** The next line; empty at the end. */
	Optional<byte[]> next() throws IOException {
		final int end = end();
		if (end == from) return Optional.empty();
		final byte[] line = Arrays.copyOfRange(buffer, from, end);
		from = end;
		return Optional.of(line);
	}

	/** Goes past some lines, or to the end. */
	void skip(final long lines) throws IOException {
		for (long i = 0; i < lines; i++)
			from = end();
	}

	/** Behind the next line feed, or behind all there is. */
	private int end() throws IOException {
		for (int at = from;; at++) {
			if (at == to) {
				final int read = at - from;
				if (!fill()) return to;
				at = from + read;
			}
			if (buffer[at] == '\n') return at + 1;
		}
	}

	/** Reads on behind what is not taken yet; false at the end. */
	private boolean fill() throws IOException {
		if (from > 0) System.arraycopy(buffer, from, buffer, 0, to - from);
		to -= from;
		from = 0;
		if (to == buffer.length) buffer = Arrays.copyOf(buffer, 2 * buffer.length);
		final int read = stream.read(buffer, to, buffer.length - to);
		to += Math.max(0, read);
		return read > 0;
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}
}
