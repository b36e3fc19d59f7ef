package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.metadata.MetadataFact;

/** metadata.csv: one row for each fact that a file of the input states about itself, and for each that is missing. */
public final class MetadataTable {

	public static final String NAME = "metadata.csv";

	private static final List<String> HEADER = List.of("image", "group", "name", "value");

	private MetadataTable() {}

	/** Writes metadata.csv. */
	public static void write(final Path record, final List<Item> items, final List<PhotoResult> results) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, IntStream.range(0, items.size()).boxed().flatMap(i -> results.get(i)
			.facts().metadata().stream().map(fact -> row(items.get(i), fact))));
	}

	private static List<String> row(final Item item, final MetadataFact fact) {
		return List.of(item.id(), fact.group(), CsvFile.text(fact.name()), CsvFile.text(fact.value()));
	}
}
