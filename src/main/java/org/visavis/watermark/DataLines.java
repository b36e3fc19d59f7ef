package org.visavis.watermark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a data file beside the classes: cells with tabs between, a comment where a line begins with a number sign. */
final class DataLines {

	private DataLines() {}

	static List<String[]> of(final String name, final int columns) {
		try (InputStream file = DataLines.class.getResourceAsStream(name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
				.map(line -> cells(name, line, columns)).toList();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String[] cells(final String name, final String line, final int columns) {
		final String[] cells = line.split("\t", -1);
		if (cells.length != columns) throw new IllegalArgumentException(name + " has a line of " + cells.length + " cells: " + line);
		return cells;
	}
}
