package org.visavis.compression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.file.DataLines;

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
		DataLines.of(TableWriters.class, "writers.tsv", 4).forEach(TableWriters::add);
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

	private static void add(final String[] cells) {
		add(QuantisationTables.of(numbers(cells[2]), numbers(cells[3])), new TableWriter(cells[0], cells[1]));
	}

	private static int[] numbers(final String cell) {
		return Arrays.stream(cell.split(" ")).mapToInt(Integer::parseInt).toArray();
	}
}
