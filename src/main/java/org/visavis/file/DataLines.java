package org.visavis.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a data file that is shipped beside a class, UTF-8: cells with tabs between, a comment where a line begins with a number sign. */
public final class DataLines {

	private DataLines() {}

	/** All lines but comments and empty ones; one of another number of cells is an {@link IllegalArgumentException}. */
	public static List<String[]> of(final Class<?> beside, final String name, final int columns) {
		try (InputStream file = beside.getResourceAsStream(name)) {
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
