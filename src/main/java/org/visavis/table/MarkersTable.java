package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.marker.Marker;

/** markers.csv: one row for each generator or editor that a file names, with where it does and what that is worth. */
public final class MarkersTable {

	public static final String NAME = "markers.csv";

	private static final List<String> HEADER = List.of("image", "marker", "kind", "where", "offset", "quoted", "worth");

	private MarkersTable() {}

	/** Writes markers.csv. */
	public static void write(final Path record, final List<Item> items, final List<ProvenanceResult> results)
		throws IOException
	{
		CsvFile.write(record.resolve(NAME), HEADER, IntStream.range(0, items.size()).boxed().flatMap(i -> results.get(i)
			.markers().stream().map(marker -> row(items.get(i), marker))));
	}

	private static List<String> row(final Item item, final Marker marker) {
		return List.of(item.id(), marker.name(), marker.kind().toString(), CsvFile.text(marker.where()), marker.offset() < 0 ? ""
			: Long.toString(marker.offset()), CsvFile.text(marker.quoted()), marker.worth());
	}
}
