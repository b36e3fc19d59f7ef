package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.compression.Compression;
import org.visavis.compression.GridRegion;
import org.visavis.compression.Grids;

/** compression.csv, grids.csv and ghosts.csv: how pictures were compressed, a row each; their regions; their qualities. */
public final class CompressionTable {

	public static final String NAME = "compression.csv", REGIONS = "grids.csv", QUALITIES = "ghosts.csv";

	private static final List<String> HEADER = List.of("image", "writers", "quality", "grid_x", "grid_y", "grid_log10_false_alarms",
		"grid_share", "regions", "ghost_qualities", "ghosts", "sheet", "problem");
	private static final List<String> REGION = List.of("image", "kind", "grid_x", "grid_y", "x", "y", "width", "height",
		"log10_false_alarms");
	private static final List<String> QUALITY = List.of("image", "quality", "error", "dipping_share");

	private CompressionTable() {}

	/** Writes the three tables. */
	public static void write(final Path record, final List<CompressionRow> rows) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, rows.stream().map(CompressionTable::row));
		CsvFile.write(record.resolve(REGIONS), REGION, rows.stream().flatMap(row -> row.seen().grids().map(Grids::regions).orElse(List.of())
			.stream().map(region -> region(row.item().id(), region))));
		CsvFile.write(record.resolve(QUALITIES), QUALITY, rows.stream().flatMap(row -> row.seen().ghosts().stream().map(ghost -> List.of(row.item().id(),
			Integer.toString(ghost.quality()), FixedDigits.of(ghost.error(), 4), FixedDigits.of(ghost.dipping(), 4)))));
	}

	private static List<String> row(final CompressionRow row) {
		final Compression seen = row.seen();
		final Grids grids = seen.grids().orElse(null);
		final boolean found = grids != null && grids.isFound();
		return List.of(row.item().id(), seen.writersInWords(), seen.quality().isPresent() ? Integer.toString(seen.quality()
			.getAsInt()) : "", found ? Integer.toString(grids.grid() % 8) : "", found ? Integer.toString(grids.grid() / 8) : "", grids == null
				? "" : FixedDigits.of(grids.log10FalseAlarms(), 1), grids == null ? "" : FixedDigits.of(grids.share(), 3), grids == null ? ""
					: Integer.toString(grids.regions().size()), seen.earlierQualities().stream().map(String::valueOf).collect(Collectors.joining(
						" ")), seen.ghostNote(), row.sheet(), seen.problem()).stream().map(CsvFile::text).toList();
	}

	private static List<String> region(final String image, final GridRegion region) {
		return Stream.concat(Stream.of(image, region.kind().toString()), Stream.concat(IntStream.of(region.grid() % 8, region.grid() / 8, region
			.x(), region.y(), region.width(), region.height()).mapToObj(Integer::toString), Stream.of(FixedDigits.of(region
				.log10FalseAlarms(), 1)))).toList();
	}
}
