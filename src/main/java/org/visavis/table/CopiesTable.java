package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** copies.csv: one row for each degraded copy, with what was measured in it if the face was found again. */
public final class CopiesTable {

	private static final List<String> HEADER = Stream.of(List.of("image", "degradation", "recipe"), FacesTable.QUALITY)
		.flatMap(List::stream).toList();

	private CopiesTable() {}

	/** Writes copies.csv. */
	public static void write(final Path record, final List<Item> items, final List<PhotoResult> results)
		throws IOException
	{
		CsvFile.write(record.resolve("copies.csv"), HEADER, IntStream.range(0, items.size()).boxed().flatMap(i -> results
			.get(i).copies().stream().map(copy -> row(items.get(i), copy))));
	}

	private static List<String> row(final Item item, final CopyResult copy) {
		final List<String> row = new ArrayList<>(List.of(item.id(), copy.degradation(), Integer.toString(copy.recipe())));
		copy.faces().forEach(face -> FacesTable.addQuality(row, face));
		row.addAll(Collections.nCopies(HEADER.size() - row.size(), ""));
		return row;
	}
}
