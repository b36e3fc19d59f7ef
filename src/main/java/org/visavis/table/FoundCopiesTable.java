package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** copies.csv of Find Copies...: one row for each two pictures whose hashes agree. */
public final class FoundCopiesTable {

	public static final String NAME = "copies.csv";

	private static final List<String> REGISTRATION = List.of("blocks_textured", "blocks_locked", "section_scale");
	private static final List<String> HEADER = Stream.of(List.of("questioned", "other", "bits", "turn", "questioned_part", "other_part",
		"agreement"), REGISTRATION).flatMap(List::stream).toList();

	private FoundCopiesTable() {}

	/** Writes copies.csv. */
	public static void write(final Path record, final List<FoundCopy> copies) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, copies.stream().map(FoundCopiesTable::row));
	}

	private static List<String> row(final FoundCopy copy) {
		final List<String> row = new ArrayList<>(List.of(copy.questioned(), copy.other(), Integer.toString(copy.bits()), copy.turn().toString(), part(
			copy.inside()), part(copy.otherInside()), copy.agreement().toString()));
		copy.registration().ifPresentOrElse(r -> row.addAll(List.of(Integer.toString(r.textured()), Integer.toString(r.locked()), String.format(
			Locale.ROOT, "%.4f", r.scale()))), () -> row.addAll(Collections.nCopies(REGISTRATION.size(), "")));
		return row;
	}

	private static String part(final boolean inside) {
		return inside ? "inside its borders" : "whole";
	}
}
