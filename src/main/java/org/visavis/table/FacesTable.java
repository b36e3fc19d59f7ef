package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.quality.Appearance;
import org.visavis.quality.Quality;

/** faces.csv: one row for each face that counts. */
public final class FacesTable {

	/** What {@link #addQuality} fills. */
	static final List<String> QUALITY = List.of("confidence", "point_scatter", "interocular", "sharpness", "evenness",
		"exposure", "yaw", "pitch", "roll", "visible", "eyes", "mouth", "tone", "colour", "suitability", "reasons");

	public static final List<String> HEADER = Stream.of(List.of("face", "image", "number"), FaceGeometry.COLUMNS, QUALITY)
		.flatMap(List::stream).toList();

	private FacesTable() {}

	/** Writes faces.csv. */
	public static void write(final Path record, final List<Item> items, final List<PhotoResult> results) throws IOException {
		CsvFile.write(record.resolve("faces.csv"), HEADER, IntStream.range(0, items.size()).boxed().flatMap(i -> rows(items
			.get(i), results.get(i).faces())));
	}

	/** The same of one photograph, as it stands in the file. */
	public static Table of(final Item item, final List<FaceResult> faces) {
		return new Table(HEADER, rows(item, faces).toList());
	}

	private static Stream<List<String>> rows(final Item item, final List<FaceResult> faces) {
		return faces.stream().map(face -> row(item, face));
	}

	private static List<String> row(final Item item, final FaceResult result) {
		final List<String> row = new ArrayList<>(List.of(item.faceId(result.number()), item.id(), Integer.toString(result
			.number())));
		row.addAll(FaceGeometry.cells(result.face()));
		addQuality(row, result);
		return row;
	}

	/** Adds the cells of {@link #QUALITY}. */
	static void addQuality(final List<String> row, final FaceResult result) {
		row.add(ifKnown(result.face().confidence(), 6));
		row.add(ifKnown(result.face().pointScatter(), 4));
		final Quality q = result.quality();
		row.addAll(List.of(FixedDigits.of(q.interocular(), 2), FixedDigits.of(q.sharpness(), 2), FixedDigits.of(q.evenness(),
			3)));
		for (final double value : new double[] { q.exposure(), q.yaw(), q.pitch(), q.roll() })
			row.add(FixedDigits.of(value, 2));
		row.add(FixedDigits.of(q.visible(), 3));
		final Appearance looks = q.appearance();
		for (final double value : new double[] { looks.eyes(), looks.mouth(), looks.tone() })
			row.add(FixedDigits.of(value, 2));
		row.add(FixedDigits.of(looks.colour(), 3));
		row.add(result.assessment().suitability().toString());
		row.add(String.join("; ", result.assessment().reasons()));
	}

	private static String ifKnown(final double value, final int digits) {
		return Double.isNaN(value) ? "" : FixedDigits.of(value, digits);
	}
}
