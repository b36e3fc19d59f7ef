package org.visavis.plate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.image.Photo;
import org.visavis.answer.HighestPairs;
import org.visavis.seal.RecordedFace;
import org.visavis.table.ExhibitsTable;

/** The side-by-side plates of a run: of the pairs with the highest LR, after them of those with the highest score. */
public final class PlatesOfPairs {

	private PlatesOfPairs() {}

	/**
	 * Writes exhibits/ and exhibits.csv; neither if no pair gets a plate.
	 *
	 * @param record a folder with images.csv, faces.csv and pairs.csv
	 * @param plates so many at most
	 * @param photographs gives the photograph of a face with its pixels
	 * @return their number for the manifest, by name
	 */
	public static Map<String, Object> write(final Path record, final int plates,
		final Function<RecordedFace, Photo> photographs) throws IOException
	{
		final List<Map<String, String>> pairs = HighestPairs.of(record, plates);
		if (pairs.isEmpty()) return Map.of();
		final ExhibitMaker maker = new ExhibitMaker(record, photographs);
		final List<ExhibitsTable.Row> rows = new ArrayList<>();
		OwnerOnly.folders(record.resolve("exhibits"));
		for (final Map<String, String> pair : pairs) {
			final ExhibitMaker.Made made = maker.make(pair.get("face_a"), pair.get("face_b"), ExhibitSettings.PLATE);
			WholeFile.write(record.resolve(made.row().file()), part -> Files.write(part, made.png()));
			rows.add(made.row());
		}
		ExhibitsTable.write(record, rows);
		return Map.of("plates", rows.size());
	}
}
