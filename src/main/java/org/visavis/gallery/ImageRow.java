package org.visavis.gallery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.visavis.file.VisibleText;
import org.visavis.image.PhotoFacts;
import org.visavis.image.PhotoReader;
import org.visavis.table.CsvFile;
import org.visavis.table.PhotoResult;

/** A row of the photographs of a part: one line, whose first cells hold no comma, so that it can be read without a parser. */
public final class ImageRow {

	/** The columns. */
	public static final List<String> HEADER = List.of("image", "sha256", "pixels_sha256", "bytes", "format", "width", "height",
		"orientation", "rows", "faces", "processing", "problem", "source");

	/** What {@code format} says of faces without a photograph. */
	public static final String EMBEDDINGS = "NPY";

	private static final int HASH = 64, ROWS = HEADER.indexOf("rows"), PROBLEM = HEADER.indexOf("problem"), FORMAT = HEADER.indexOf("format"),
			PIXELS = HEADER.indexOf("pixels_sha256");

	private ImageRow() {}

	/** The id of a photograph: the first 16 digits of its SHA-256. */
	public static String id(final String sha256) {
		return sha256.substring(0, ContentFile.DIGITS);
	}

	/** That of a photograph. */
	static byte[] of(final PhotoResult result) {
		final PhotoFacts facts = result.facts();
		return line(facts.sha256(), facts.pixelsSha256(), facts.bytes(), facts.format(), new int[] { facts.width(), facts.height(), facts
			.orientation() }, result.faces().size(), result.found(), facts.processing(), result.problem(), "");
	}

	/** That of one face of which nothing but its embeddings is known. */
	static byte[] ofEmbeddings(final String sha256, final String source) {
		return line(sha256, "", 0, EMBEDDINGS, new int[3], 1, 1, "", "", source);
	}

	private static byte[] line(final String sha256, final String pixels, final long bytes, final String format, final int[] sizes,
		final int rows, final int faces, final String... texts)
	{
		final List<String> cells = new ArrayList<>(List.of(id(sha256), sha256, pixels, Long.toString(bytes), format));
		for (final int known : sizes)
			cells.add(known == 0 ? "" : Integer.toString(known));
		cells.add(Integer.toString(rows));
		cells.add(Integer.toString(faces));
		for (final String text : texts)
			cells.add(CsvFile.text(VisibleText.of(text)));
		return CsvFile.line(cells).getBytes(StandardCharsets.UTF_8);
	}

	/** The SHA-256 of the photograph of a row. */
	static String sha256(final byte[] line) {
		return new String(line, ContentFile.DIGITS + 1, HASH, StandardCharsets.ISO_8859_1);
	}

	/** How many faces of the photograph have rows. */
	static int rows(final byte[] line) {
		return Integer.parseInt(cell(line, ROWS));
	}

	/** The format of the file, or {@value #EMBEDDINGS}. */
	static String format(final byte[] line) {
		return cell(line, FORMAT);
	}

	/** Whether it says why no face counts: a row without has two empty cells at its end, or is of embeddings. */
	static boolean hasProblem(final byte[] line) {
		return !new String(line, StandardCharsets.UTF_8).stripTrailing().endsWith(",,") && !format(line).equals(EMBEDDINGS);
	}

	/** Whether it is of a file that could not be read as a picture. */
	static boolean isNoPicture(final byte[] line) {
		return cell(line, PIXELS).isEmpty() && !format(line).equals(EMBEDDINGS);
	}

	/** One of the first cells, up to {@code faces}. */
	private static String cell(final byte[] line, final int column) {
		int from = 0;
		for (int i = 0; i < column; i++)
			from = comma(line, from) + 1;
		return new String(line, from, comma(line, from) - from, StandardCharsets.ISO_8859_1);
	}

	private static int comma(final byte[] line, final int from) {
		int at = from;
		while (line[at] != ',')
			at++;
		return at;
	}

	/** Whether the photograph could not be read for want of memory. */
	static boolean lackedMemory(final byte[] line) {
		return CsvFile.plain(CsvFile.cells(new String(line, StandardCharsets.UTF_8)).get(PROBLEM)).endsWith(PhotoReader.OUT_OF_MEMORY);
	}

	/** The same row of a photograph fewer faces of which have rows. */
	static byte[] withRows(final byte[] line, final int rows) {
		final List<String> cells = new ArrayList<>(CsvFile.cells(new String(line, StandardCharsets.UTF_8)));
		cells.set(ROWS, Integer.toString(rows));
		return CsvFile.line(cells).getBytes(StandardCharsets.UTF_8);
	}
}
