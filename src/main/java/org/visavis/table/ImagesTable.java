package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.visavis.UserError;
import org.visavis.image.PhotoFacts;
import org.visavis.metadata.MetadataFact;

/** images.csv: one row for each file of the input, readable or not. */
public final class ImagesTable {

	/** The column that names the picture, whatever file it came from. */
	public static final String PIXELS = "pixels_sha256";

	private static final List<String> HEADER = List.of("image", "path", "sha256", PIXELS, "bytes", "format", "width",
		"height", "orientation", "processing", "faces", "problem");

	/** As earlier builds wrote it, without the hash of the pixels. */
	private static final List<String> EARLIER = HEADER.stream().filter(column -> !column.equals(PIXELS)).toList();

	public static final String NAME = "images.csv";
	private static final Pattern ID = Pattern.compile("[A-Z]\\d{1,9}");

	private ImagesTable() {}

	/** Writes images.csv. */
	public static void write(final Path record, final List<Item> items, final List<PhotoResult> results) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, IntStream.range(0, items.size()).mapToObj(i -> row(items.get(i),
			results.get(i))));
	}

	/** The SHA-256 of each file as a record has it, in its order. */
	public static List<String> hashes(final Path record) throws IOException {
		return Table.read(record.resolve(NAME)).column("sha256");
	}

	/** The path of each file as the table of a record has it, by its id. */
	public static Map<String, String> paths(final Path record) throws IOException {
		final Map<String, String> paths = new HashMap<>();
		Table.eachRow(record.resolve(NAME), image -> paths.put(image.get("image"), image.get("path")));
		return paths;
	}

	/** The rows of the table of a record, each cell by its column's name; a table of another form is refused. */
	public static List<Map<String, String>> checked(final Table table, final Path record) {
		if (List.of(HEADER, EARLIER).contains(table.header()) && table.rows().stream().allMatch(row -> row.size() == table.header()
			.size() && ID.matcher(row.get(0)).matches())) return table.named();
		throw new UserError(record.resolve(NAME) + " has another form than this program writes; expected the columns " +
			String.join(", ", HEADER) + " and images such as Q1.");
	}

	/** The path of a file as images.csv has it. */
	public static String path(final Item item) {
		return CsvFile.text(item.path());
	}

	/** The path that images.csv has, as it is. */
	public static String plain(final String path) {
		return CsvFile.plain(path);
	}

	/**
	 * What a row says of a file.
	 *
	 * @param image by column, those of this table among them
	 * @param metadata what the file states about itself
	 */
	public static PhotoFacts facts(final Map<String, String> image, final List<MetadataFact> metadata) {
		final boolean isUnreadable = image.get(PIXELS).isEmpty();
		return new PhotoFacts(image.get("sha256"), image.get(PIXELS), Long.parseLong(image.get("bytes")), image.get("format"), known(image,
			"width"), known(image, "height"), known(image, "orientation"), CsvFile.plain(image.get("processing")), "", metadata, isUnreadable
				? problem(image) : "");
	}

	private static int known(final Map<String, String> image, final String column) {
		return image.get(column).isEmpty() ? 0 : Integer.parseInt(image.get(column));
	}

	/** Why no face of a file counts, by its row; empty if one does. */
	public static String problem(final Map<String, String> image) {
		return CsvFile.plain(image.get("problem"));
	}

	private static List<String> row(final Item item, final PhotoResult result) {
		final PhotoFacts facts = result.facts();
		final List<String> row = new ArrayList<>();
		row.add(item.id());
		row.add(path(item));
		row.add(facts.sha256());
		row.add(facts.pixelsSha256());
		row.add(Long.toString(facts.bytes()));
		row.add(facts.format());
		for (final int known : new int[] { facts.width(), facts.height(), facts.orientation() })
			row.add(known == 0 ? "" : Integer.toString(known));
		row.add(CsvFile.text(facts.processing()));
		row.add(result.found() == PhotoResult.NOT_SOUGHT ? "" : Integer.toString(result.found()));
		row.add(CsvFile.text(result.problem()));
		return row;
	}
}
