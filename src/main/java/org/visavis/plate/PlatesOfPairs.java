package org.visavis.plate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.visavis.answer.Answer;
import org.visavis.answer.Answers;
import org.visavis.answer.HighestPairs;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.image.Photo;
import org.visavis.seal.RecordedFace;
import org.visavis.table.ExhibitsTable;

/**
 * The side-by-side plates of a run: the best pair of each photograph that was looked through, then the other pairs; both with
 * the highest LR first, after them those with the highest score.
 */
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
		final List<Map<String, String>> pairs = first(record, plates);
		if (pairs.isEmpty()) return Map.of();
		final ExhibitMaker maker = new ExhibitMaker(record, photographs);
		final List<ExhibitsTable.Row> rows = new ArrayList<>();
		OwnerOnly.folders(record.resolve("exhibits"));
		for (final Map<String, String> pair : pairs) {
			final MadeExhibit made = maker.make(pair.get("face_a"), pair.get("face_b"), ExhibitSettings.PLATE);
			WholeFile.write(record.resolve(made.row().file()), part -> Files.write(part, made.picture()));
			rows.add(made.row());
		}
		ExhibitsTable.write(record, rows);
		return Map.of("plates", rows.size());
	}

	/** The pairs that get one, in their order. */
	private static List<Map<String, String>> first(final Path record, final int plates) throws IOException {
		final HighestPairs best = new HighestPairs(plates);
		Answers.of(record).all().stream().map(Answer::pair).filter(pair -> !pair.isEmpty()).distinct().forEach(best::add);
		return Stream.concat(best.pairs().stream(), HighestPairs.of(record, plates).stream()).distinct().limit(plates)
			.toList();
	}
}
