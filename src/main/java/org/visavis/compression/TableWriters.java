package org.visavis.compression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the known programs write certain tables: libjpeg's rule, Java's, and the lines of {@code writers.tsv}. A picture of
 * one component is compared by its one table.
 */
public final class TableWriters {

	private static final Map<QuantisationTables, List<TableWriter>> COLOUR = new LinkedHashMap<>(), GREY = new LinkedHashMap<>();
	static {
		for (final TableScale scale : TableScale.values())
			for (int quality = TableScale.BEST; quality >= scale.least(); quality--)
				add(scale.tables(quality), new TableWriter(scale.toString(), Integer.toString(quality)));
		lines().forEach(TableWriters::add);
	}

	private TableWriters() {}

	/** All that are consistent with the tables, each setting once; empty if no known one is. */
	public static List<TableWriter> of(final QuantisationTables tables) {
		return (tables.chroma().isEmpty() ? GREY : COLOUR).getOrDefault(tables, List.of());
	}

	private static void add(final QuantisationTables tables, final TableWriter writer) {
		COLOUR.computeIfAbsent(tables, key -> new ArrayList<>()).add(writer);
		GREY.computeIfAbsent(new QuantisationTables(tables.luma(), List.of()), key -> new ArrayList<>()).add(writer);
	}

	private static void add(final String line) {
		final String[] cells = line.split("\t");
		add(QuantisationTables.of(numbers(cells[2]), numbers(cells[3])), new TableWriter(cells[0], cells[1]));
	}

	private static int[] numbers(final String cell) {
		return Arrays.stream(cell.split(" ")).mapToInt(Integer::parseInt).toArray();
	}

	private static List<String> lines() {
		try (InputStream file = TableWriters.class.getResourceAsStream("writers.tsv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line
				.startsWith("#")).toList();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
