package org.visavis.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.watermark.CarrierMap.Halves;
import org.visavis.watermark.Searched;
import org.visavis.watermark.Watermark;

/** watermarks.csv: one row for each file, with the known invisible watermark that its pixels carry, or what was tried in vain. */
public final class WatermarksTable {

	public static final String NAME = "watermarks.csv";
	/** The folder of the maps, which are named by image. */
	public static final String MAPS = "watermarks";

	private static final List<String> HEADER = List.of("image", "scheme", "payload", "software", "reading", "place", "r", "bits",
		"bits_by_library", "false_alarm_rate", "hypotheses", "share", "r_left", "r_right", "r_upper", "r_lower", "map", "worth");
	private static final String SCHEME = "imwatermark dwtDct";
	private static final int OF_A_WATERMARK = 8, OF_ITS_PARTS = 6;

	private WatermarksTable() {}

	/** Writes watermarks.csv, after the maps. */
	public static void write(final Path record, final List<Item> items, final List<ProvenanceResult> results) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, IntStream.range(0, items.size()).mapToObj(i -> row(record, items.get(i), results.get(i))));
	}

	private static List<String> row(final Path record, final Item item, final ProvenanceResult result) {
		final Stream<String> what = result.watermark().map(WatermarksTable::what).orElseGet(() -> empty(OF_A_WATERMARK));
		final Stream<String> tried = result.watermarks().map(WatermarksTable::tried).orElseGet(() -> empty(2));
		final Stream<String> parts = result.watermark().map(found -> parts(record, item, found)).orElseGet(() -> empty(OF_ITS_PARTS));
		return Stream.of(Stream.of(item.id()), what, tried, parts, Stream.of(worth(result))).flatMap(cells -> cells).map(CsvFile::text).toList();
	}

	private static Stream<String> empty(final int cells) {
		return Collections.nCopies(cells, "").stream();
	}

	private static Stream<String> what(final Watermark found) {
		return Stream.of(SCHEME, found.payload().name(), found.payload().software(), found.reading().toString(), found.place(), FixedDigits.of(found
			.r(), 3), Integer.toString(found.payload().length()), Integer.toString(found.agreeing()));
	}

	private static Stream<String> tried(final Searched searched) {
		return Stream.of(rate(searched.falseAlarm()), Long.toString(searched.hypotheses()));
	}

	private static Stream<String> parts(final Path record, final Item item, final Watermark found) {
		final Halves halves = found.map().halves();
		return Stream.of(FixedDigits.of(found.map().share(), 3), FixedDigits.of(halves.left(), 3), FixedDigits.of(halves.right(), 3), FixedDigits.of(
			halves.upper(), 3), FixedDigits.of(halves.lower(), 3), Files.exists(record.resolve(map(item))) ? map(item) : "");
	}

	/** A false-alarm rate with two digits, such as 1.3e-12. */
	public static String rate(final double falseAlarm) {
		return String.format(Locale.ROOT, "%.1e", falseAlarm);
	}

	/** The path of a file's map in the record. */
	public static String map(final Item item) {
		return MAPS + "/" + item.id() + ".png";
	}

	/** What it is worth that a watermark was read or not, in a sentence. */
	public static String worth(final ProvenanceResult result) {
		if (result.watermarks().isEmpty()) return "not searched: the picture could not be decoded";
		final Searched searched = result.watermarks().get();
		if (searched.hypotheses() == 0) return "not searched: " + searched.limit();
		return result.watermark().map(found -> "the pixels carry the public mark that software writes: " + found.payload().software() +
			"; anybody can write it, and it says neither who made the picture nor what in it was changed").orElse(
				"none of the known marks is read; that says nothing: most programs write none, and compression takes it away" + (searched.limit().isEmpty() ? "" : "; " + searched.limit()));
	}
}
