package org.visavis.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.image.PhotoFacts;

/** images.csv: one row for each file of the input, readable or not. */
public final class ImagesTable {

	private static final List<String> HEADER = List.of("image", "path", "sha256", "bytes", "format", "width", "height",
		"orientation", "processing", "faces", "problem");

	private ImagesTable() {}

	/** Writes images.csv. */
	public static void write(final Path record, final List<Item> items, final List<PhotoResult> results) throws IOException {
		CsvFile.write(record.resolve("images.csv"), HEADER, IntStream.range(0, items.size()).mapToObj(i -> row(items.get(i),
			results.get(i))));
	}

	/** The SHA-256 of each file as a record has it, in its order. */
	public static List<String> hashes(final Path record) throws IOException {
		return Table.read(record.resolve("images.csv")).column("sha256");
	}

	/** The path of a file as images.csv has it. */
	public static String path(final Item item) {
		return CsvFile.text(item.path());
	}

	private static List<String> row(final Item item, final PhotoResult result) {
		final PhotoFacts facts = result.facts();
		final List<String> row = new ArrayList<>();
		row.add(item.id());
		row.add(path(item));
		row.add(facts.sha256());
		row.add(Long.toString(facts.bytes()));
		row.add(facts.format());
		for (final int known : new int[] { facts.width(), facts.height(), facts.orientation() })
			row.add(known == 0 ? "" : Integer.toString(known));
		row.add(CsvFile.text(facts.processing()));
		row.add(Integer.toString(result.found()));
		row.add(CsvFile.text(result.problem()));
		return row;
	}
}
