package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.fingerprint.Borders;
import org.visavis.fingerprint.Fingerprint;
import org.visavis.fingerprint.PictureHashes;
import org.visavis.fingerprint.Turn;

/** hashes.csv: one row for each file of the input; a picture of reference is hashed as it is alone. */
public final class HashesTable {

	public static final String NAME = "hashes.csv";

	private static final List<String> HEADER = header();

	private HashesTable() {}

	/** Writes hashes.csv. */
	public static void write(final Path record, final List<Item> items, final List<PhotoResult> results) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, IntStream.range(0, items.size()).mapToObj(i -> row(items.get(i), results.get(i))));
	}

	private static List<String> header() {
		final List<String> header = new ArrayList<>(List.of("image", "sha256", "md5"));
		addHeader(header, "");
		header.addAll(List.of("border_left", "border_top", "border_right", "border_bottom"));
		addHeader(header, "inside_");
		return header;
	}

	private static void addHeader(final List<String> header, final String prefix) {
		header.addAll(List.of(prefix + "pdq", prefix + "quality"));
		Arrays.stream(Turn.values()).skip(1).forEach(turn -> header.add(prefix + turn.key()));
	}

	private static List<String> row(final Item item, final PhotoResult result) {
		final PictureHashes hashes = result.hashes();
		final List<String> row = new ArrayList<>(List.of(item.id(), result.facts().sha256(), hashes.md5()));
		add(row, hashes.turns());
		final Borders borders = hashes.borders();
		for (final int border : new int[] { borders.left(), borders.top(), borders.right(), borders.bottom() })
			row.add(hashes.isEmpty() ? "" : Integer.toString(border));
		add(row, hashes.inside());
		return row;
	}

	private static void add(final List<String> row, final List<Fingerprint> turns) {
		row.add(turns.isEmpty() ? "" : turns.get(0).hash().toString());
		row.add(turns.isEmpty() ? "" : Integer.toString(turns.get(0).quality()));
		for (int i = 1; i < Turn.values().length; i++)
			row.add(i < turns.size() ? turns.get(i).hash().toString() : "");
	}
}
