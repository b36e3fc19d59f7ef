package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.detect.Face;
import org.visavis.embed.Embedding;
import org.visavis.quality.Appearance;
import org.visavis.quality.Assessment;
import org.visavis.quality.Quality;
import org.visavis.quality.Suitability;

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

	/**
	 * The face of a row, in the digits that it has there.
	 *
	 * @param cells by column
	 */
	public static FaceResult face(final Map<String, String> cells, final List<Embedding> embeddings) {
		final Face placed = FaceGeometry.face(cells, "", number(cells, "confidence"));
		final Face face = new Face(placed.box(), placed.points(), placed.confidence(), number(cells, "point_scatter"));
		final Appearance looks = new Appearance(number(cells, "eyes"), number(cells, "mouth"), number(cells, "tone"), number(cells, "colour"));
		final Quality quality = new Quality(number(cells, "interocular"), number(cells, "sharpness"), number(cells, "evenness"), number(cells,
			"exposure"), number(cells, "yaw"), number(cells, "pitch"), number(cells, "roll"), 0, number(cells, "visible"), looks);
		return new FaceResult(Integer.parseInt(cells.get("number")), face, quality, new Assessment(Suitability.of(cells.get("suitability")),
			cells.get("reasons").isEmpty() ? List.of() : List.of(cells.get("reasons").split("; "))), embeddings);
	}

	private static double number(final Map<String, String> cells, final String column) {
		return cells.get(column).isEmpty() ? Double.NaN : Double.parseDouble(cells.get(column));
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
